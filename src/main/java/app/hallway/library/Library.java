package app.hallway.library;

import app.hallway.model.LibraryChange;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * The library and its use cases. All methods of it and of the use cases block until done and may be
 * called from any thread; writes are done one at a time by one thread. Close it to let the file go.
 */
public final class Library implements AutoCloseable {
  private Library() {}

  /**
   * Opens a library, creating it (and its folder) where there is none.
   *
   * @throws LibraryException where the file cannot be used; it is left as it was
   */
  public static Library open(Path file, Clock clock) throws LibraryException {
    throw new UnsupportedOperationException("open " + file + clock);
  }

  public Reports reports() {
    throw new UnsupportedOperationException();
  }

  public Talks talks() {
    throw new UnsupportedOperationException();
  }

  public Highlights highlights() {
    throw new UnsupportedOperationException();
  }

  public Notes notes() {
    throw new UnsupportedOperationException();
  }

  public Searching searching() {
    throw new UnsupportedOperationException();
  }

  public Importing importing() {
    throw new UnsupportedOperationException();
  }

  public Exporting exporting() {
    throw new UnsupportedOperationException();
  }

  public History history() {
    throw new UnsupportedOperationException();
  }

  public Upkeep upkeep() {
    throw new UnsupportedOperationException();
  }

  /**
   * Tells facts after they were committed, on the writer's thread: listeners return at once.
   *
   * @return stops the telling
   */
  public Runnable listen(Consumer<LibraryChange> listener) {
    throw new UnsupportedOperationException("listen " + listener);
  }

  @Override
  public void close() {}
}
