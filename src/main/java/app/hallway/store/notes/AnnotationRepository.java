package app.hallway.store.notes;

import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of annotations of other programs, and those that wait for their reports. */
public final class AnnotationRepository {
  private final Statements statements;

  public AnnotationRepository(Statements statements) {
    this.statements = statements;
  }

  /**
   * One that came, or a note on one.
   *
   * @param highlight that it is, or null
   * @param note that it is, or null
   */
  public record Taken(String key, @Nullable HighlightId highlight, @Nullable NoteId note) {
    private static Taken read(Row row) throws SQLException {
      return new Taken(
          row.text("key"),
          row.isNull("highlight") ? null : new HighlightId(row.number("highlight")),
          row.isNull("note") ? null : new NoteId(row.number("note")));
    }
  }

  public Optional<Taken> taken(String key) {
    return statements.first(
        "SELECT key, highlight, note FROM taken WHERE key = ?", Taken::read, key);
  }

  /** Says that one came; who came before stays. */
  public void take(Taken one) {
    var highlight = one.highlight();
    var note = one.note();
    statements.update(
        "INSERT INTO taken (key, highlight, note) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
        one.key(),
        highlight == null ? null : highlight.value(),
        note == null ? null : note.value());
  }

  /** By what a highlight was known where it came from. */
  public Optional<String> keyOf(HighlightId highlight) {
    return statements.first(
        "SELECT key FROM taken WHERE highlight = ? ORDER BY id LIMIT 1",
        row -> row.text("key"),
        highlight.value());
  }

  /** By what a note that stands for itself was known where it came from. */
  public Optional<String> keyOf(NoteId note) {
    return statements.first(
        "SELECT key FROM taken WHERE note = ? ORDER BY id LIMIT 1",
        row -> row.text("key"),
        note.value());
  }

  /**
   * One that waits.
   *
   * @param id 0 where it is not stored yet
   * @param source by what its report is known, a line each
   * @param annotation as the library wrote it down
   */
  public record Waiting(long id, String key, String source, String annotation, Instant arrived) {
    private static Waiting read(Row row) throws SQLException {
      return new Waiting(
          row.number("id"),
          row.text("key"),
          row.text("source"),
          row.text("annotation"),
          row.instant("arrived"));
    }
  }

  /** In the order in which they came. */
  public List<Waiting> waiting() {
    return statements.list("SELECT * FROM waiting ORDER BY id", Waiting::read);
  }

  public List<Waiting> waitingFor(String source) {
    return statements.list(
        "SELECT * FROM waiting WHERE source = ? ORDER BY id", Waiting::read, source);
  }

  /** What reports are waited for. */
  public List<String> sources() {
    return statements.list("SELECT DISTINCT source FROM waiting", row -> row.text("source"));
  }

  public boolean isWaiting(String key) {
    return statements.number("SELECT count(*) AS n FROM waiting WHERE key = ?", key) > 0;
  }

  public void await(Waiting one) {
    statements.update(
        "INSERT INTO waiting (key, source, annotation, arrived) VALUES (?, ?, ?, ?)",
        one.key(),
        one.source(),
        one.annotation(),
        one.arrived());
  }

  /** It waits no longer. Returns whether it did. */
  public boolean remove(long waiting) {
    return statements.update("DELETE FROM waiting WHERE id = ?", waiting) > 0;
  }

  /** It waits no longer. */
  public void remove(String key) {
    statements.update("DELETE FROM waiting WHERE key = ?", key);
  }
}
