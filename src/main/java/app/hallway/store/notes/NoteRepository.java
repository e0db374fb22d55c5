package app.hallway.store.notes;

import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.store.journal.Journal;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user wrote. */
public final class NoteRepository {
  /** As the view of that name, but asked of one note at a time: a report's are few among many. */
  private static final String LIVE =
      """
      SELECT note.* FROM note
      WHERE binned IS NULL
        AND (EXISTS (SELECT 1 FROM live_report WHERE live_report.id = note.report)
          OR EXISTS (SELECT 1 FROM live_highlight WHERE live_highlight.id = note.highlight)
          OR EXISTS (
            SELECT 1 FROM mention
            JOIN version ON version.id = mention.version
            JOIN live_report
              ON live_report.id = version.report AND live_report.current_version = version.id
            WHERE mention.talk = note.talk)
          OR EXISTS (SELECT 1 FROM telling WHERE telling.talk = note.talk AND telling.binned IS NULL)
          OR EXISTS (
            SELECT 1 FROM talk JOIN telling ON telling.talk = talk.id AND telling.binned IS NULL
            WHERE talk.joined = note.talk))
      """;

  /** What is about a report, its talks and its highlights, each by an index of its own. */
  private static final String OF_REPORT =
      """
      SELECT note.*, -1 AS place FROM live_report
      JOIN note ON note.report = live_report.id
      WHERE live_report.id = ?1 AND note.binned IS NULL
      UNION ALL
      SELECT note.*, mention.span_start FROM live_report
      JOIN mention ON mention.version = live_report.current_version
      JOIN note ON note.talk = mention.talk
      WHERE live_report.id = ?1 AND note.binned IS NULL
      UNION ALL
      SELECT note.*, coalesce(placement.span_start, 1e9) FROM live_highlight
      JOIN live_report ON live_report.id = live_highlight.report
      JOIN note ON note.highlight = live_highlight.id
      LEFT JOIN placement ON placement.highlight = live_highlight.id
        AND placement.version = live_report.current_version
      WHERE live_highlight.report = ?1 AND note.binned IS NULL
      ORDER BY place, id
      """;

  private final Statements statements;

  public NoteRepository(Statements statements) {
    this.statements = statements;
  }

  /** The oldest first. */
  public List<Note> about(NoteTarget target) {
    return switch (target) {
      case NoteTarget.AboutTalk(var talk) -> notes("AND talk = ? ORDER BY id", talk.value());
      case NoteTarget.AboutReport(var report) ->
          notes("AND report = ? ORDER BY id", report.value());
      case NoteTarget.AboutHighlight(var highlight) ->
          notes("AND highlight = ? ORDER BY id", highlight.value());
    };
  }

  /** Those about the report first, then in the order of the text. */
  public List<Note> of(ReportId report) {
    return statements.list(OF_REPORT, NoteRepository::note, report.value());
  }

  public List<Note> all() {
    return notes("ORDER BY id");
  }

  public Optional<Note> find(NoteId note) {
    return notes("AND id = ?", note.value()).stream().findFirst();
  }

  public NoteId add(NoteTarget target, NoteKind kind, String markdown, Instant now) {
    return new NoteId(
        statements.insert(
            """
            INSERT INTO note (talk, report, highlight, kind, markdown, created, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
            """,
            target instanceof NoteTarget.AboutTalk(var talk) ? talk.value() : null,
            target instanceof NoteTarget.AboutReport(var report) ? report.value() : null,
            target instanceof NoteTarget.AboutHighlight(var mark) ? mark.value() : null,
            kind,
            markdown,
            now,
            now));
  }

  /** Says when a note was changed, done and due that came from elsewhere. */
  public void date(NoteId note, Instant changed, @Nullable Instant done, @Nullable LocalDate due) {
    statements.update(
        "UPDATE note SET changed = ?, done = ?, due = ? WHERE id = ?",
        changed,
        done,
        due == null ? null : due.toString(),
        note.value());
  }

  public void write(NoteId note, String markdown, Instant now) {
    statements.update(
        "UPDATE note SET markdown = ?1, changed = ?2 WHERE id = ?3 AND markdown <> ?1",
        markdown,
        now,
        note.value());
  }

  public void changeKind(NoteId note, NoteKind kind, Instant now) {
    statements.update(
        "UPDATE note SET kind = ?1, changed = ?2 WHERE id = ?3 AND kind <> ?1",
        kind,
        now,
        note.value());
  }

  /** How many actions and questions were not ticked off. */
  public int countOpen() {
    return (int)
        statements.number(
            """
            SELECT count(*) AS n FROM live_note
            WHERE kind IN ('ACTION', 'QUESTION') AND done IS NULL
            """);
  }

  /** Ticks an action or a question off, or opens it again where there is no moment. */
  public void tick(NoteId note, @Nullable Instant done, Instant now) {
    statements.update(
        "UPDATE note SET done = ?1, changed = ?2 WHERE id = ?3 AND (done IS NULL) <> (?1 IS NULL)",
        done,
        now,
        note.value());
  }

  public void setDue(NoteId note, @Nullable LocalDate due, Instant now) {
    statements.update(
        "UPDATE note SET due = ?1, changed = ?2 WHERE id = ?3 AND due IS NOT ?1",
        due == null ? null : due.toString(),
        now,
        note.value());
  }

  public void bin(NoteId note, Instant now) {
    statements.update(
        "UPDATE note SET binned = " + Journal.LATEST + " WHERE id = ? AND binned IS NULL",
        now,
        note.value());
  }

  private List<Note> notes(String condition, Object... parameters) {
    return statements.list(LIVE + condition, NoteRepository::note, parameters);
  }

  static Note note(Row row) throws SQLException {
    return new Note(
        new NoteId(row.number("id")),
        target(row),
        row.constant(NoteKind.class, "kind"),
        row.text("markdown"),
        row.instant("created"),
        row.instant("changed"),
        row.isNull("done") ? null : row.instant("done"),
        day(row.textOrNull("due")));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static NoteTarget target(Row row) throws SQLException {
    if (!row.isNull("talk")) {
      return new NoteTarget.AboutTalk(new TalkId(row.number("talk")));
    }
    if (!row.isNull("report")) {
      return new NoteTarget.AboutReport(new ReportId(row.number("report")));
    }
    return new NoteTarget.AboutHighlight(new HighlightId(row.number("highlight")));
  }
}
