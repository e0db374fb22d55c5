package app.hallway.store;

import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user wrote. */
public final class NoteRepository {
  private static final String LIVE = "SELECT live_note.* FROM live_note ";

  private final Statements statements;

  NoteRepository(Statements statements) {
    this.statements = statements;
  }

  /** The oldest first. */
  public List<Note> about(NoteTarget target) {
    return switch (target) {
      case NoteTarget.AboutTalk(var talk) -> notes("WHERE talk = ? ORDER BY id", talk.value());
      case NoteTarget.AboutReport(var report) ->
          notes("WHERE report = ? ORDER BY id", report.value());
      case NoteTarget.AboutHighlight(var highlight) ->
          notes("WHERE highlight = ? ORDER BY id", highlight.value());
    };
  }

  /** Those about the report first, then in the order of the text. */
  public List<Note> of(ReportId report) {
    return notes(
        """
        JOIN (SELECT current_version AS shown FROM live_report WHERE id = ?1)
        LEFT JOIN mention ON mention.talk = live_note.talk AND mention.version = shown
        LEFT JOIN highlight ON highlight.id = live_note.highlight AND highlight.report = ?1
        LEFT JOIN placement
          ON placement.highlight = live_note.highlight AND placement.version = shown
        WHERE live_note.report = ?1 OR mention.id IS NOT NULL OR highlight.id IS NOT NULL
        ORDER BY coalesce(
            mention.span_start, placement.span_start, iif(live_note.report = ?1, -1, 1e9)),
          live_note.id
        """,
        report.value());
  }

  public List<Note> all() {
    return notes("ORDER BY id");
  }

  public Optional<Note> find(NoteId note) {
    return notes("WHERE id = ?", note.value()).stream().findFirst();
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
