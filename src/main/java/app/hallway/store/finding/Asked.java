package app.hallway.store.finding;

import app.hallway.model.SearchHit.Kind;
import app.hallway.search.Asking;
import app.hallway.search.Condition.Coloured;
import app.hallway.search.Condition.Dated;
import app.hallway.search.Condition.Has;
import app.hallway.search.Condition.Is;
import app.hallway.search.Condition.OfNoteKind;
import app.hallway.search.Condition.OfTalkKind;
import app.hallway.search.Condition.OfType;
import app.hallway.search.FtsExpression;
import app.hallway.search.Query;
import app.hallway.search.Query.And;
import app.hallway.search.Query.InField;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Or;
import app.hallway.search.Query.Several;
import app.hallway.search.Query.Term;
import app.hallway.search.Query.That;
import app.hallway.store.sql.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A query as the documents that answer it. Where it asks for words, the index leads and the rest is
 * tested; else, for each kind of things, a condition that few of them are thought to be true of.
 */
final class Asked {
  /** What is true of more things than that is tested, see {@link #many}. */
  private static final int FEW = 2;

  private final Map<Query, Things> things = new HashMap<>();
  private final List<Query> words = new ArrayList<>();
  private final List<Query> others = new ArrayList<>();
  private final Set<Kind> kinds = EnumSet.allOf(Kind.class);
  private final boolean ranked;

  /** Of a query that looks for something. */
  Asked(Asking asking, Statements statements) {
    var parts = parts(asking.query());
    ranked = parts.stream().anyMatch(part -> part.isOfWords() && !part.isEmpty());
    parts.forEach(part -> (ranked && part.isOfWords() ? words : others).add(part));
    resolve(asking.query(), new Conditions(asking), new Wholes(statements));
    others.stream().filter(Asked::isOne).forEach(part -> kinds.retainAll(of(part)));
    others.removeIf(Asked::isType);
  }

  private static List<Query> parts(Query query) {
    return query instanceof And(var parts)
        ? parts.stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(query);
  }

  private static boolean isOne(Query query) {
    return query instanceof That || (query instanceof InField && !query.isOfWords());
  }

  private static boolean isType(Query query) {
    return query instanceof That(OfType _);
  }

  private void resolve(Query query, Conditions conditions, Wholes wholes) {
    switch (query) {
      case That(OfType _) -> {}
      case That(var condition) -> things.put(query, conditions.of(condition));
      case InField asked when !query.isOfWords() -> things.put(query, wholes.of(asked));
      case Term _, InField _ -> {}
      case Not(var inner) -> resolve(inner, conditions, wholes);
      case Several several -> several.parts().forEach(part -> resolve(part, conditions, wholes));
    }
  }

  private Set<Kind> of(Query one) {
    return one instanceof That(OfType(var type)) ? Set.of(type) : its(one).byKind().keySet();
  }

  private Things its(Query one) {
    return Objects.requireNonNull(things.get(one));
  }

  /** Whether there are words to rank by. */
  boolean isRanked() {
    return ranked;
  }

  /** Whether it is about what things belong to, which they may be themselves. */
  boolean isOfWhole() {
    return others.stream().anyMatch(InField.class::isInstance);
  }

  /** Whether nothing but words is asked for. */
  boolean isOfWords() {
    return others.isEmpty() && kinds.size() == Kind.values().length;
  }

  /** Of which kinds there may be any. */
  Set<Kind> kinds() {
    return kinds;
  }

  /** What the words must match. */
  String expression() {
    return expression(new And(words));
  }

  /** Where there are words: those that have them, as what follows a {@code SELECT}. */
  Clause documents() {
    var tests = new ArrayList<Clause>();
    tests.add(Clause.of("words MATCH ?", expression()));
    if (kinds.size() < Kind.values().length) {
      tests.add(Clause.of("document.kind IN (" + quoted(kinds) + ")"));
    }
    others.forEach(part -> tests.add(test(part, kinds)));
    return Clause.joined(tests, " AND ")
        .within("FROM words CROSS JOIN document ON document.id = words.rowid WHERE ", "");
  }

  private static String quoted(Set<Kind> kinds) {
    return kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
  }

  /** Where there are none: those of a kind, as what follows a {@code SELECT}. */
  Clause documents(Kind kind) {
    var leading = leading();
    var tests = new ArrayList<Clause>();
    tests.add(Clause.of("document.kind = '" + kind + "'"));
    others.stream()
        .filter(part -> leading.filter(part::equals).isEmpty())
        .forEach(part -> tests.add(test(part, Set.of(kind))));
    var source =
        leading
            .map(part -> led(Objects.requireNonNull(its(part).byKind().get(kind))))
            .orElse(Clause.of("FROM document"));
    return Clause.joined(List.of(source, Clause.joined(tests, " AND ")), " WHERE ");
  }

  private Optional<Query> leading() {
    return others.stream()
        .filter(Asked::isOne)
        .filter(part -> many(part) <= FEW)
        .min(Comparator.comparingInt(Asked::many));
  }

  private static Clause led(Clause leading) {
    return leading.within("FROM (", ") AS its CROSS JOIN document ON document.thing = its.thing");
  }

  /** How many things a part may be true of, compared with the others. */
  private static int many(Query part) {
    return switch (part) {
      case That(var condition) ->
          switch (condition) {
            case Has _, Is _ -> 1;
            case OfTalkKind _, OfNoteKind _ -> 2;
            case Coloured _, Dated _ -> 3;
            case OfType _ -> 4;
          };
      default -> 0;
    };
  }

  private Clause test(Query query, Set<Kind> among) {
    if (query.isOfWords() && !query.isEmpty()) {
      return Clause.of(
          "document.id IN (SELECT rowid FROM words WHERE words MATCH ?)", expression(query));
    }
    return switch (query) {
      case That(OfType(var type)) -> Clause.of("document.kind = ?", type);
      case That _, InField _ -> its(query).test(among);
      case Not(var inner) -> test(inner, among).within("NOT ", "");
      case And(var parts) -> joined(parts, " AND ", among);
      case Or(var parts) -> query.isEmpty() ? Clause.of("TRUE") : either(parts, among);
      case Term _ -> throw new IllegalArgumentException("of words: " + query);
    };
  }

  private Clause either(List<Query> parts, Set<Kind> among) {
    return joined(parts.stream().filter(Predicate.not(Query::isEmpty)).toList(), " OR ", among);
  }

  private Clause joined(List<Query> parts, String by, Set<Kind> among) {
    var tests = parts.stream().map(part -> test(part, among)).toList();
    return Clause.joined(tests, by).within("(", ")");
  }

  private static String expression(Query query) {
    return FtsExpression.of(query).orElseThrow();
  }
}
