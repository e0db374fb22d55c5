package app.hallway.store.finding;

import app.hallway.model.SearchHit.Kind;
import app.hallway.search.FtsExpression;
import app.hallway.search.Query.InField;
import app.hallway.search.Query.Term;
import app.hallway.store.sql.Statements;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What is found by something that it belongs to: what was written about a talk by the talk's
 * speakers and title, and what was written in a report by its authors. Tags are a thing's own.
 */
final class Wholes {
  private static final String NAMED =
      "SELECT document.thing FROM words CROSS JOIN document ON document.id = words.rowid"
          + " WHERE words MATCH ? AND document.kind = ?";

  /** Each tag once, by a look into the index for the next one: there are few, on many things. */
  private static final String TAGS =
      """
      WITH RECURSIVE known (tag) AS (
        SELECT min(tag) FROM tag
        UNION ALL
        SELECT (SELECT min(tag) FROM tag WHERE tag > known.tag) FROM known
        WHERE known.tag IS NOT NULL)
      SELECT tag FROM known WHERE tag IS NOT NULL
      """;

  private final Statements statements;

  Wholes(Statements statements) {
    this.statements = statements;
  }

  Things of(InField asked) {
    return switch (asked.field()) {
      case SPEAKER, TALK -> ofTalks(named(asked, Kind.TALK));
      case AUTHOR -> ofReports(named(asked, Kind.REPORT));
      case TAG -> tagged(asked.term()).and(Things.of(Kind.REPORT, named(asked, Kind.REPORT)));
      case EVENT, TITLE -> throw new IllegalArgumentException("of words: " + asked);
    };
  }

  private static Clause named(InField asked, Kind kind) {
    return Clause.of(NAMED, FtsExpression.of(asked).orElseThrow(), kind);
  }

  private static Things ofTalks(Clause talks) {
    return Things.of(Kind.TALK, talks)
        .and(
            Things.of(
                Kind.HIGHLIGHT,
                talks.within(
                    "SELECT id AS thing FROM highlight WHERE talk IS NOT NULL AND talk IN (", ")")))
        .and(Things.of(Kind.NOTE, notes("talk", talks)));
  }

  private static Things ofReports(Clause reports) {
    return Things.of(Kind.REPORT, reports)
        .and(
            Things.of(
                Kind.HIGHLIGHT,
                reports.within("SELECT id AS thing FROM highlight WHERE report IN (", ")")))
        .and(Things.of(Kind.NOTE, notes("report", reports)));
  }

  /** Those about one of them, and those about a highlight in it. */
  private static Clause notes(String about, Clause owners) {
    var own =
        owners.within(
            "SELECT id AS thing FROM note WHERE id IN (SELECT id FROM note"
                + " WHERE %1$s IS NOT NULL AND %1$s IN (".formatted(about),
            ")");
    var marked =
        owners.within(
            " UNION SELECT note.id FROM highlight JOIN note ON note.highlight = highlight.id"
                + " WHERE highlight.%1$s IN (".formatted(about),
            "))");
    return Clause.joined(List.of(own, marked), "");
  }

  private Things tagged(Term term) {
    var tags =
        statements.list(TAGS, row -> row.text("tag")).stream().filter(term::standsIn).toArray();
    var marks = String.join(", ", Collections.nCopies(tags.length, "?"));
    return tagged(Kind.TALK, marks, tags)
        .and(tagged(Kind.NOTE, marks, tags))
        .and(tagged(Kind.HIGHLIGHT, marks, tags));
  }

  private static Things tagged(Kind kind, String marks, Object... tags) {
    return Things.of(
        kind,
        """
        SELECT id AS thing FROM %1$s
        WHERE id IN (SELECT %1$s FROM tag WHERE %1$s IS NOT NULL AND tag IN (%2$s))
        """
            .formatted(kind.name().toLowerCase(Locale.ROOT), marks),
        tags);
  }
}
