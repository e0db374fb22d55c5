package app.hallway.store.journal;

import app.hallway.store.sql.Statements;
import java.util.Optional;

/** The names of what can be undone and redone. */
public final class StepRepository {
  private final Statements statements;

  public StepRepository(Statements statements) {
    this.statements = statements;
  }

  public Optional<String> undoable() {
    return Journal.newestDone(statements).map(Journal.RecordedStep::name);
  }

  public Optional<String> redoable() {
    return Journal.oldestUndone(statements).map(Journal.RecordedStep::name);
  }
}
