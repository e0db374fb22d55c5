package app.hallway.library;

import java.util.Optional;

/** Undo and redo of what the user did to the library in this session. */
public final class History {
  History() {}

  /** The name of the step that undo takes back, such as {@code highlight.delete}; worded by ui. */
  public Optional<String> undoable() {
    throw new UnsupportedOperationException();
  }

  public Optional<String> redoable() {
    throw new UnsupportedOperationException();
  }

  public void undo() {
    throw new UnsupportedOperationException();
  }

  public void redo() {
    throw new UnsupportedOperationException();
  }
}
