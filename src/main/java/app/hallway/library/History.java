package app.hallway.library;

import app.hallway.model.StepOutcome;
import app.hallway.store.Store;
import java.util.Optional;

/** Undo and redo of what the user did to the library; it outlives a restart. */
public final class History {
  private final Store store;

  History(Store store) {
    this.store = store;
  }

  /** The name of the step that undo takes back, such as {@code highlight.delete}; worded by ui. */
  public Optional<String> undoable() {
    return store.read(session -> session.steps().undoable());
  }

  public Optional<String> redoable() {
    return store.read(session -> session.steps().redoable());
  }

  /** Takes the newest step back. */
  public StepOutcome undo() {
    return store.undo();
  }

  /** Does the step that was taken back last again. */
  public StepOutcome redo() {
    return store.redo();
  }
}
