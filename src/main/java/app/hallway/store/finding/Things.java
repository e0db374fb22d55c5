package app.hallway.store.finding;

import app.hallway.model.SearchHit.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Things that something is true of: a statement a kind that selects them as {@code thing}, every
 * one of them once. Whether they are seen is for the index to say.
 */
record Things(Map<Kind, Clause> byKind) {
  static Things of(Kind kind, Clause things) {
    return new Things(Map.of(kind, things));
  }

  static Things of(Kind kind, String sql, Object... parameters) {
    return of(kind, Clause.of(sql, parameters));
  }

  /** With those of other kinds. */
  Things and(Things more) {
    var both = new EnumMap<Kind, Clause>(byKind);
    both.putAll(more.byKind);
    return new Things(both);
  }

  /** Whether a document of one of some kinds is of one of them. */
  Clause test(Set<Kind> kinds) {
    var tests =
        byKind.entrySet().stream()
            .filter(its -> kinds.contains(its.getKey()))
            .map(its -> test(its.getKey(), its.getValue()))
            .toList();
    return tests.isEmpty() ? Clause.of("FALSE") : Clause.joined(tests, " OR ").within("(", ")");
  }

  private static Clause test(Kind kind, Clause things) {
    return things.within(
        "document.kind = '%s' AND EXISTS (SELECT 1 FROM (".formatted(kind),
        ") AS its WHERE its.thing = document.thing)");
  }
}
