package app.hallway.store.journal;

import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes down what each step of the user changed, and takes it back. The rows' images lie in the
 * library, so that undo outlives a restart. After SQLite's "Automatic Undo/Redo Using SQLite", with
 * images of rows in place of statements.
 */
public final class Journal {
  private static final int STEPS_KEPT = 1000;

  /** A moment, but never before that of a step which the library knows: the clock may go back. */
  public static final String LATEST = "max(?, (SELECT coalesce(max(made), 0) FROM step))";

  private static final String CHANGES = "SELECT entity, row, before, after FROM change WHERE ";

  private final Statements statements;
  private final Map<UserTable, JournaledTable> tables;

  /** Used on the connection that writes, outside of a transaction. */
  public Journal(Statements statements) {
    this.statements = statements;
    this.tables =
        JournaledTable.all(statements).stream()
            .collect(Collectors.toMap(JournaledTable::table, Function.identity()));
    statements.script("CREATE TEMP TABLE recording (step INTEGER, turn INTEGER)");
    statements.update("INSERT INTO recording VALUES (NULL, 0)");
    tables.values().stream()
        .flatMap(table -> table.triggers().stream())
        .forEach(statements::script);
  }

  /** From here on changes belong to a step. */
  public long begin(Step step, Instant now) {
    statements.update("DELETE FROM step WHERE undone");
    long id = continued(step, now).orElseGet(() -> added(step, now));
    statements.update("UPDATE step SET made = ? WHERE id = ?", now, id);
    statements.update(
        "UPDATE recording SET step = ?1, turn ="
            + " (SELECT coalesce(max(turn), 0) + 1 FROM change WHERE step >= ?1)",
        id);
    return id;
  }

  private Optional<Long> continued(Step step, Instant now) {
    return step.subject().isEmpty()
        ? Optional.empty()
        : statements.first(
            """
            SELECT id FROM step
            WHERE name = ?1 AND subject = ?2 AND made >= ?3
              AND (?5 OR (id = (SELECT max(id) FROM step) AND made <= ?4))
            """,
            row -> row.number("id"),
            step.name(),
            step.subject(),
            now.minus(step.within()),
            now,
            step.isWhole());
  }

  private long added(Step step, Instant now) {
    return statements.insert(
        "INSERT INTO step (name, subject, made) VALUES (?, ?, ?) RETURNING id",
        step.name(),
        step.subject(),
        now);
  }

  /**
   * Ends the turn; a step that changed nothing is forgotten. Returns what the turn changed, as the
   * steps have it that it was written down with.
   */
  public List<Touched> end(long step) {
    var touched =
        statements.list(
            CHANGES + "step >= ? AND turn = (SELECT turn FROM recording) ORDER BY id",
            Touched::read,
            step);
    statements.update("UPDATE recording SET step = NULL");
    statements.update("DELETE FROM change WHERE step = ? AND before IS after", step);
    statements.update(
        "DELETE FROM step WHERE id = ? AND id NOT IN (SELECT step FROM change)", step);
    statements.update("DELETE FROM step WHERE id <= ?", step - STEPS_KEPT);
    return touched;
  }

  private List<Touched> changes(long step) {
    return statements.list(CHANGES + "step = ? ORDER BY id", Touched::read, step);
  }

  /** Takes a step back; returns what that changed. */
  public List<Touched> undo(RecordedStep step, Instant now) {
    var changes = changes(step.id()).reversed().stream().map(Touched::reversed).toList();
    apply(changes);
    turn(step, true, now);
    return changes;
  }

  /** Does a step again; returns what that changed. */
  public List<Touched> redo(RecordedStep step, Instant now) {
    var changes = changes(step.id());
    apply(changes);
    turn(step, false, now);
    return changes;
  }

  private void turn(RecordedStep step, boolean undone, Instant now) {
    statements.update(
        "UPDATE step SET undone = ?, turned = ? WHERE id = ?", undone, now, step.id());
  }

  /** Forgets a step that cannot be taken back, and those like it that lie next to it. */
  public void forget(RecordedStep emptied) {
    statements.update(
        """
        DELETE FROM step WHERE emptied
          AND id > (SELECT coalesce(max(id), 0) FROM step WHERE NOT emptied AND id < ?1)
          AND id < (SELECT coalesce(min(id), 1e18) FROM step WHERE NOT emptied AND id > ?1)
        """,
        emptied.id());
  }

  private void apply(List<Touched> changes) {
    statements.update("PRAGMA defer_foreign_keys = ON");
    changes.stream().filter(change -> change.after() == null).forEach(this::remove);
    changes.stream().filter(change -> change.after() != null).forEach(this::put);
  }

  private void remove(Touched change) {
    statements.update(table(change).delete(), change.row());
  }

  private void put(Touched change) {
    statements.update(table(change).put(), change.after());
  }

  private JournaledTable table(Touched change) {
    return Objects.requireNonNull(tables.get(change.table()));
  }

  public static Optional<RecordedStep> newestDone(Statements statements) {
    return statements.first(
        "SELECT * FROM step WHERE NOT undone ORDER BY id DESC LIMIT 1", RecordedStep::read);
  }

  public static Optional<RecordedStep> oldestUndone(Statements statements) {
    return statements.first(
        "SELECT * FROM step WHERE undone ORDER BY id LIMIT 1", RecordedStep::read);
  }

  public record RecordedStep(long id, String name, boolean emptied) {
    static RecordedStep read(Row row) throws SQLException {
      return new RecordedStep(row.number("id"), row.text("name"), row.flag("emptied"));
    }
  }
}
