package app.hallway.library;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what other programs change in an open library, and has its listeners told within a
 * second, on a thread of its own. Close it before the library.
 */
public final class ChangesElsewhere implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ChangesElsewhere.class.getName());
  private static final Duration EACH = Duration.ofMillis(250);

  /** Who is told looks at all again: not more often than this, however much is changed. */
  private static final Duration AFTER_NEWS = Duration.ofMillis(600);

  private final Library library;
  private final Semaphore end = new Semaphore(0);
  private @Nullable Thread worker;

  /** Not yet at work. */
  public ChangesElsewhere(Library library) {
    this.library = library;
  }

  public void start() {
    worker = Thread.ofVirtual().name("changes-elsewhere").start(this::work);
  }

  private void work() {
    try {
      var pause = EACH;
      while (!end.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = look() ? AFTER_NEWS : EACH;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean look() {
    try {
      return library.tellChangedElsewhere();
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.DEBUG, "could not look for changes", failure);
      return false;
    }
  }

  @Override
  public void close() {
    end.release();
    try {
      if (worker != null && !worker.join(Duration.ofSeconds(10))) {
        LOG.log(System.Logger.Level.WARNING, "looking for changes was given up");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
