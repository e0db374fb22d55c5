package app.hallway.ui.common.threads;

import app.hallway.library.Library;
import app.hallway.model.LibraryChange;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hands facts about the library to the window's parts, on the FX thread. */
public final class LibraryFacts implements AutoCloseable {
  private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();
  private final Runnable stop;

  public LibraryFacts(Library library, TaskExecutor tasks) {
    stop = library.listen(change -> tasks.onFxThread(() -> tell(change)));
  }

  public void listen(Consumer<LibraryChange> listener) {
    listeners.add(listener);
  }

  private void tell(LibraryChange change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  @Override
  public void close() {
    stop.run();
  }
}
