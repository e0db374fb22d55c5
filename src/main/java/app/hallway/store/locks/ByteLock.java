package app.hallway.store.locks;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A lock on one byte of a file, shared by any number of threads and processes or held by one. Who
 * shares it may share it again, and never waits for those who only want to hold it. Thread-safe.
 */
final class ByteLock {
  private static final long PAUSE_NANOS = 500_000;

  private final FileChannel channel;
  private final long position;
  private int sharers;
  private boolean held;
  private @Nullable FileLock lock;

  ByteLock(FileChannel channel, long position) {
    this.channel = channel;
    this.position = position;
  }

  synchronized boolean tryShare() {
    if (held || (sharers == 0 && !lock(true))) {
      return false;
    }
    sharers++;
    return true;
  }

  synchronized boolean tryHold() {
    if (held || sharers > 0 || !lock(false)) {
      return false;
    }
    held = true;
    return true;
  }

  private boolean lock(boolean shared) {
    try {
      lock = channel.tryLock(position, 1, shared);
      return lock != null;
    } catch (IOException failure) {
      throw new StorageException(Reason.UNREACHABLE, "its lock", failure);
    }
  }

  synchronized void release() {
    sharers = held ? 0 : sharers - 1;
    held = false;
    if (sharers == 0 && lock != null) {
      unlock(lock);
    }
  }

  private void unlock(FileLock taken) {
    try {
      taken.release();
    } catch (IOException failure) {
      throw new StorageException(Reason.UNREACHABLE, "its lock", failure);
    } finally {
      lock = null;
    }
  }

  boolean share(Duration patience) {
    return within(patience, this::tryShare);
  }

  boolean hold(Duration patience) {
    return within(patience, this::tryHold);
  }

  /** Neither system nor Java tells when a lock of another process is let go. */
  private static boolean within(Duration patience, BooleanSupplier attempt) {
    long begin = System.nanoTime();
    while (!attempt.getAsBoolean()) {
      if (System.nanoTime() - begin > patience.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return true;
  }
}
