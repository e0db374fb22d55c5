package app.hallway.store.file;

import app.hallway.model.StorageException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has something done again and again, but not while a library is being written to. */
public final class Idleness implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Idleness.class.getName());
  private static final Duration WHILE = Duration.ofMillis(500);

  private final Runnable work;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("library-idle").factory());
  private volatile long lastWritten = System.nanoTime();

  public Idleness(Runnable work) {
    this.work = work;
    long each = WHILE.toMillis();
    var _ = ticks.scheduleWithFixedDelay(this::tick, each, each, TimeUnit.MILLISECONDS);
  }

  public void wrote() {
    lastWritten = System.nanoTime();
  }

  /** Whether nothing was written for a while. */
  public boolean isIdle() {
    return System.nanoTime() - lastWritten >= WHILE.toNanos();
  }

  private void tick() {
    if (!isIdle()) {
      return;
    }
    try {
      work.run();
    } catch (StorageException nextTime) {
      LOG.log(Level.DEBUG, "not settled", nextTime);
    }
  }

  /** Waits for what is being done. */
  @Override
  public void close() {
    ticks.close();
  }
}
