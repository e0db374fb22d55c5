package app.hallway.library;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A virtual thread that works beside an open library, round after round, and pauses between them
 * until it is woken. Close it before the library.
 */
final class SideThread implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SideThread.class.getName());

  private final String name;
  private final Duration patience;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean stopped;
  private @Nullable Thread thread;

  /** Pauses where it has nothing to do. */
  interface Round {
    void run() throws InterruptedException;
  }

  /**
   * Not yet at work.
   *
   * @param patience for how long its last round is waited for
   */
  SideThread(String name, Duration patience) {
    this.name = name;
    this.patience = patience;
  }

  void start(Round round) {
    thread =
        Thread.ofVirtual()
            .name(name)
            .start(
                () -> {
                  try {
                    while (!stopped) {
                      round.run();
                    }
                  } catch (InterruptedException end) {
                    Thread.currentThread().interrupt();
                  }
                });
  }

  void wake() {
    wake.release();
  }

  /** Returns whether it was woken before the time was over. */
  boolean pause(Duration time) throws InterruptedException {
    return wake.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Who has woken it until now will not wake it again. */
  void forgetWakes() {
    wake.drainPermits();
  }

  /** Whether no more rounds are wanted. */
  boolean isStopped() {
    return stopped;
  }

  /** Does not wait for the last round. */
  void stop() {
    stopped = true;
    wake.release();
  }

  @Override
  public void close() {
    stop();
    try {
      if (thread != null && !thread.join(patience)) {
        LOG.log(System.Logger.Level.WARNING, "{0} was given up", name);
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
