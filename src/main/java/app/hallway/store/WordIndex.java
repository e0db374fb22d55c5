package app.hallway.store;

import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.util.stream.Stream;

/** The full-text index: one document a report, talk, note and highlight that can be seen. */
final class WordIndex {
  enum Kind {
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

    long row(long id) {
      return id * 4 + code;
    }
  }

  private final Statements statements;

  WordIndex(Statements statements) {
    this.statements = statements;
  }

  /** The report and all that is seen only while it is. */
  void refreshReport(ReportId report) {
    refresh(Kind.REPORT, report.value());
    statements
        .list(
            "SELECT DISTINCT talk AS id FROM mention JOIN version ON version.id = version"
                + " WHERE report = ?",
            row -> new TalkId(row.number("id")),
            report.value())
        .forEach(this::refreshTalk);
    statements
        .list(
            "SELECT id FROM highlight WHERE report = ?",
            row -> new HighlightId(row.number("id")),
            report.value())
        .forEach(this::refreshHighlight);
    refreshNotes("report", report.value());
  }

  void refreshTalk(TalkId talk) {
    refresh(Kind.TALK, talk.value());
    refreshNotes("talk", talk.value());
  }

  void refreshHighlight(HighlightId highlight) {
    refresh(Kind.HIGHLIGHT, highlight.value());
    refreshNotes("highlight", highlight.value());
  }

  void refreshNote(NoteId note) {
    refresh(Kind.NOTE, note.value());
  }

  private void refreshNotes(String about, long id) {
    statements
        .list(
            "SELECT id FROM note WHERE " + about + " = ?", row -> new NoteId(row.number("id")), id)
        .forEach(this::refreshNote);
  }

  private void refresh(Kind kind, long id) {
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
