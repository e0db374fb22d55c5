package app.hallway.store.bin;

import app.hallway.store.sql.Statements;
import java.time.Instant;
import java.util.List;

/** What the user deleted, and its end. */
public final class BinRepository {
  static final List<String> BINNED = List.of("note", "highlight", "telling", "report");

  private final Statements statements;

  public BinRepository(Statements statements) {
    this.statements = statements;
  }

  /** Whether anything has lain in the bin since before a moment. */
  public boolean holdsOlderThan(Instant limit) {
    return BINNED.stream().anyMatch(table -> !due(table, limit).isEmpty());
  }

  /**
   * Removes for good what has lain in the bin since before a moment, with all that belongs to it
   * and all that the steps of undo remember of it.
   *
   * @return how many notes, highlights, talks of their own and reports the user had deleted
   */
  public int removeOlderThan(Instant limit) {
    var removal = new Removal(statements);
    int removed = 0;
    for (var table : BINNED) {
      var due = due(table, limit);
      due.forEach(id -> removal.remove(table, id));
      removed += due.size();
    }
    removal.finish();
    return removed;
  }

  /** What was just put back into the bin by an undo or redo has as long as what was deleted. */
  private List<Long> due(String table, Instant limit) {
    return statements.list(
        """
        SELECT id FROM %1$s WHERE binned <= ?1 AND NOT EXISTS (
          SELECT 1 FROM change JOIN step ON step.id = change.step
          WHERE entity = '%1$s' AND row = %1$s.id AND max(made, coalesce(turned, 0)) > ?1)
        """
            .formatted(table),
        row -> row.number("id"),
        limit);
  }
}
