package app.hallway.store.index;

import app.hallway.store.sql.Statements;
import java.util.stream.Stream;

/** The full-text index: one document a report, talk, note and highlight that can be seen. */
public final class WordIndex {
  public enum Kind {
    REPORT(0),
    TALK(1),
    NOTE(2),
    HIGHLIGHT(3);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    static Kind of(int code) {
      return Stream.of(values()).filter(kind -> kind.code == code).findFirst().orElseThrow();
    }

    public long row(long id) {
      return id * 4 + code;
    }
  }

  private final Statements statements;

  WordIndex(Statements statements) {
    this.statements = statements;
  }

  /** Takes a thing in as it is now, or out where it is not seen. */
  void refresh(Kind kind, long id) {
    statements.update("DELETE FROM words WHERE rowid = ?", kind.row(id));
    new IndexedText(statements)
        .of(kind, id)
        .ifPresent(
            text ->
                statements.update(
                    "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)",
                    kind.row(id),
                    text.title(),
                    text.body()));
  }
}
