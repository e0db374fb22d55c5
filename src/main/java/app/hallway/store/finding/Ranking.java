package app.hallway.store.finding;

import app.hallway.model.SearchHit.Kind;
import app.hallway.search.Asking;
import app.hallway.search.IndexColumn;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which things answer a query, and in which order. */
final class Ranking {
  /** Of a document, in milliseconds: when a report was published, the rest written or told of. */
  private static final String TIME =
      """
      CASE document.kind
        WHEN 'HIGHLIGHT' THEN (SELECT created FROM highlight WHERE id = document.thing)
        WHEN 'NOTE' THEN (SELECT created FROM note WHERE id = document.thing)
        WHEN 'REPORT' THEN (
          SELECT coalesce(unixepoch(published) * 1000, version.imported)
          FROM report JOIN version ON version.id = current_version
          WHERE report.id = document.thing)
        ELSE (
          SELECT max(coalesce(unixepoch(published) * 1000, version.imported))
          FROM mention JOIN version ON version.id = mention.version
          WHERE mention.talk = document.thing) END
      """;

  private static final String WORTH = "bm25(words, " + IndexColumn.weights() + ") AS worth ";

  /** The best first, as the weights of the columns say; of equals the newest. */
  private static final String BY_WORTH =
      ") AS found CROSS JOIN document ON document.id = found.id ORDER BY worth, "
          + TIME
          + " DESC, thing DESC, document.id";

  private static final String PAGE = " LIMIT ? OFFSET ?";

  private final Statements statements;

  Ranking(Statements statements) {
    this.statements = statements;
  }

  /** A thing that answers. */
  record Ranked(Kind kind, long id) {
    static Ranked read(Row row) throws SQLException {
      return new Ranked(row.constant(Kind.class, "kind"), row.number("thing"));
    }
  }

  List<Ranked> of(Asking asking, int from, int limit) {
    var asked = new Asked(asking, statements);
    if (asked.kinds().isEmpty()) {
      return List.of();
    }
    var page = asked.isRanked() ? best(asked, from, limit) : newest(asked, from, limit);
    return statements.listOnce(page.sql(), Ranked::read, page.parameters().toArray());
  }

  private static Clause best(Asked asked, int from, int limit) {
    var documents =
        asked.isOfWords()
            ? Clause.of(
                "SELECT rowid AS id, " + WORTH + "FROM words WHERE words MATCH ?",
                asked.expression())
            : asked.documents().within("SELECT document.id, " + WORTH, "");
    return paged(documents, " ORDER BY worth, id DESC", from, limit)
        .within("SELECT document.kind, thing FROM (", BY_WORTH);
  }

  private static Clause paged(Clause documents, String order, int from, int limit) {
    return Clause.joined(List.of(documents, Clause.of(order), Clause.of(PAGE, limit, from)), "");
  }

  /** What something is true of goes before what belongs to that. */
  private static Clause newest(Asked asked, int from, int limit) {
    var own = asked.isOfWhole() ? "document.kind IN ('NOTE', 'HIGHLIGHT'), " : "";
    var each = each(asked, kind -> first(asked.documents(kind), kind, from + limit));
    return paged(
        each.within("SELECT kind, thing FROM (", ") AS document"),
        " ORDER BY " + own + TIME + " DESC, thing DESC",
        from,
        limit);
  }

  /** What users write they write in the order of its numbers. */
  private static Clause first(Clause documents, Kind kind, int limit) {
    boolean isWritten = kind == Kind.NOTE || kind == Kind.HIGHLIGHT;
    return paged(
            documents.within("SELECT document.kind, document.thing ", ""),
            isWritten
                ? " ORDER BY document.thing DESC"
                : " ORDER BY " + TIME + " DESC, document.thing DESC",
            0,
            limit)
        .within("SELECT * FROM (", ")");
  }

  private static Clause each(Asked asked, Function<Kind, Clause> ofKind) {
    return Clause.joined(asked.kinds().stream().map(ofKind).toList(), " UNION ALL ");
  }

  Map<Kind, Integer> count(Asking asking) {
    var asked = new Asked(asking, statements);
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    if (!asked.kinds().isEmpty()) {
      var counted = asked.isRanked() ? counted(asked) : each(asked, kind -> counted(asked, kind));
      statements
          .listOnce(
              counted.sql(),
              row -> Map.entry(row.constant(Kind.class, "kind"), row.count("hits")),
              counted.parameters().toArray())
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
      counts.values().removeIf(hits -> hits == 0);
    }
    return counts;
  }

  private static Clause counted(Asked asked) {
    return asked
        .documents()
        .within("SELECT document.kind, count(*) AS hits ", " GROUP BY document.kind");
  }

  private static Clause counted(Asked asked, Kind kind) {
    return asked.documents(kind).within("SELECT '" + kind + "' AS kind, count(*) AS hits ", "");
  }
}
