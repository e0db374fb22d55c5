package app.hallway.store.index;

import app.hallway.model.SearchHit.Kind;
import app.hallway.search.IndexColumn;
import app.hallway.search.NoteWords;
import app.hallway.store.sql.Statements;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The full-text index: one document a report, talk, note and highlight that can be seen. */
public final class WordIndex {
  /** Another one takes in other words of the same things: what is not of it is taken in again. */
  static final int FORM = 2;

  private static final String DUE = "FROM document WHERE form < ?1 OR form > ?1 LIMIT ?2";

  private static final String INSERT =
      "INSERT INTO words (rowid, %s) VALUES (?, %s)"
          .formatted(
              IndexColumn.names(),
              IndexColumn.all().map(column -> "?").collect(Collectors.joining(", ")));

  private final Statements statements;
  private final IndexedText texts;

  public WordIndex(Statements statements, NoteWords noteWords) {
    this.statements = statements;
    this.texts = new IndexedText(statements, noteWords);
  }

  private record Thing(Kind kind, long id) {}

  /** Whether anything is not found yet by its words, or by those that it had before. */
  public boolean isDue() {
    return !due(1).isEmpty();
  }

  /**
   * Takes in the words of some of what is due.
   *
   * @return how many things; none when nothing is
   */
  public int renew(int limit) {
    var due = due(limit);
    due.forEach(thing -> refresh(thing.kind(), thing.id()));
    return due.size();
  }

  private List<Thing> due(int limit) {
    return statements.list(
        "SELECT kind, thing " + DUE,
        row -> new Thing(row.constant(Kind.class, "kind"), row.number("thing")),
        FORM,
        limit);
  }

  /** Takes a thing in as it is now, or out where it is not seen. */
  public void refresh(Kind kind, long thing) {
    texts
        .of(kind, thing)
        .ifPresentOrElse(document -> take(kind, thing, document), () -> forget(kind, thing));
  }

  private void take(Kind kind, long thing, IndexedText.Document document) {
    long id =
        statements.insert(
            """
            INSERT INTO document (kind, thing, form) VALUES (?, ?, ?)
            ON CONFLICT (kind, thing) DO UPDATE SET form = excluded.form RETURNING id
            """,
            kind,
            thing,
            FORM);
    statements.update("DELETE FROM words WHERE rowid = ?", id);
    statements.update(
        INSERT,
        Stream.concat(Stream.of((Object) id), IndexColumn.all().map(document::words)).toArray());
  }

  private void forget(Kind kind, long thing) {
    statements.update(
        "DELETE FROM words WHERE rowid = (SELECT id FROM document WHERE kind = ? AND thing = ?)",
        kind,
        thing);
    statements.update("DELETE FROM document WHERE kind = ? AND thing = ?", kind, thing);
  }
}
