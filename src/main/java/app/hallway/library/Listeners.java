package app.hallway.library;

import app.hallway.model.LibraryChange;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is told what changed. One that fails does not keep it from the others. */
final class Listeners implements Consumer<LibraryChange> {
  private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

  private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();

  Runnable add(Consumer<LibraryChange> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void accept(LibraryChange change) {
    listeners.forEach(listener -> tell(listener, change));
  }

  private static void tell(Consumer<LibraryChange> listener, LibraryChange change) {
    try {
      listener.accept(change);
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "a listener failed at " + change, failure);
    }
  }
}
