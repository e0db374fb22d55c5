package app.hallway.store.locks;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One user of a library among all that have it open, in this process and in others, and the rules
 * by which they let each other be. They hold where SQLite's own locks on the file were lost, see
 * {@link LockFile}. Thread-safe.
 */
public final class LibraryLocks implements AutoCloseable {
  private static final Duration A_WRITE = Duration.ofSeconds(10);
  private static final Duration AN_ENTRANCE = Duration.ofSeconds(30);

  private final Path library;
  private final LockFile file;
  private boolean window;

  private LibraryLocks(Path library) {
    this.library = library;
    this.file = LockFile.join(library);
  }

  /**
   * Tells the others that somebody is about to open the library.
   *
   * @param library need not be there
   * @throws StorageException where its folder cannot be written
   */
  public static LibraryLocks join(Path library) {
    return new LibraryLocks(RealPath.of(library));
  }

  /** Claims the library for a window; false where another has it. */
  public synchronized boolean claimWindow() {
    window = window || file.window.tryHold();
    return window;
  }

  /** What is done under a lock. */
  public interface Work<T, X extends Exception> {
    T run() throws X;
  }

  /** A transaction that reads. */
  public <T, X extends Exception> T reading(Work<T, X> work) throws X {
    return sharing(AN_ENTRANCE, work);
  }

  /** A transaction that writes. */
  public <T, X extends Exception> T writing(Work<T, X> work) throws X {
    if (!file.writer.hold(A_WRITE)) {
      throw new StorageException(Reason.IN_USE, library.toString());
    }
    try {
      return sharing(A_WRITE, work);
    } finally {
      file.writer.release();
    }
  }

  private <T, X extends Exception> T sharing(Duration patience, Work<T, X> work) throws X {
    if (!file.gate.share(patience)) {
      throw new StorageException(Reason.IN_USE, library.toString());
    }
    try {
      return work.run();
    } finally {
      file.gate.release();
    }
  }

  /**
   * Does what no transaction of anybody may see half done.
   *
   * @return false where there was one all the time, and nothing was done
   */
  public boolean alone(Duration patience, BooleanSupplier work) {
    if (!file.gate.hold(patience)) {
      return false;
    }
    try {
      return work.getAsBoolean();
    } finally {
      file.gate.release();
    }
  }

  /**
   * Opens the file, while nobody is in a transaction. Who believes to be the first makes SQLite's
   * shared memory anew; those who lost their locks on it must not look at it then, and must not
   * trust what they saw in it before. In a process that has the file open it stays as it is.
   */
  public <T> T entering(Supplier<T> work) {
    if (file.isOpenInProcess()) {
      return sharing(AN_ENTRANCE, work::get);
    }
    if (!file.gate.hold(AN_ENTRANCE)) {
      throw new StorageException(Reason.IN_USE, library.toString());
    }
    try {
      file.countGeneration();
      return work.get();
    } finally {
      file.gate.release();
    }
  }

  /** From now on, until {@link #closing()}, this one has a connection to the file. */
  public void opened() {
    file.opened();
  }

  public void closing() {
    file.closing();
  }

  /**
   * Lets a connection forget what it has read, where the shared memory may have been made anew
   * meanwhile: by that alone, SQLite tells whether what it has read is still true. Within a
   * transaction of ours, before it begins one.
   */
  public void refresh(Statements connection) {
    connection.refresh(file.generation());
  }

  public long generation() {
    return file.generation();
  }

  /** Whether nobody else has the library open. Only told at the gate. */
  public boolean isAlone() {
    return file.isAlone();
  }

  /**
   * All who have a library open mean the same file by its path.
   *
   * @param identity of the file that lies there
   * @throws StorageException where others have one open that was moved or replaced
   */
  public void agreeOn(String identity) {
    if (isAlone()) {
      file.tell(identity);
    } else if (!file.told().isEmpty() && !file.told().equals(identity)) {
      throw new StorageException(
          Reason.UNREACHABLE, "another program has the one open that lay there before");
    }
  }

  @Override
  public synchronized void close() {
    if (window) {
      file.window.release();
      window = false;
    }
    file.leave();
  }
}
