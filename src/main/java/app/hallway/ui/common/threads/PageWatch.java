package app.hallway.ui.common.threads;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * Notices when the page engine holds the FX thread. They are one thread, and nothing can make the
 * engine stop: so whoever listens can only bring to safety what is not yet, and remember it. The
 * time is counted in beats of a thread of its own, so that a computer that slept is not blamed on a
 * page.
 */
public final class PageWatch implements AutoCloseable {
  private static final Logger LOG = System.getLogger(PageWatch.class.getName());

  private final Duration beat;
  private final int patience;
  private final BooleanSupplier atWork;
  private final Listener listener;
  private final Thread thread;
  private volatile boolean answered = true;
  private volatile boolean closed;
  private int missed;
  private boolean told;

  /** Who is told. */
  public interface Listener {
    /** The page has not answered for too long. On the watch's thread. */
    void silent();

    /** It answers again. On the FX thread. */
    void back(Duration after);
  }

  /**
   * Begins to watch.
   *
   * @param patience how many beats the FX thread may miss
   * @param atWork whether it is the page engine that holds it
   */
  public PageWatch(Duration beat, int patience, BooleanSupplier atWork, Listener listener) {
    this.beat = beat;
    this.patience = patience;
    this.atWork = atWork;
    this.listener = listener;
    thread = Thread.ofPlatform().daemon().name("hallway-page-watch").start(this::watch);
  }

  private void watch() {
    try {
      while (!closed) {
        listen();
        Thread.sleep(beat);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    if (!answered) {
      missed++;
      if (missed >= patience && !told && atWork.getAsBoolean()) {
        told = true;
        tell();
      }
      return;
    }
    if (told) {
      var after = beat.multipliedBy(missed);
      Platform.runLater(() -> listener.back(after));
    }
    missed = 0;
    told = false;
    answered = false;
    Platform.runLater(() -> answered = true);
  }

  private void tell() {
    try {
      listener.silent();
    } catch (RuntimeException failure) {
      LOG.log(
          Level.ERROR, "not all was brought to safety from a page that does not answer", failure);
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
