package app.hallway.store.file;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.locks.LibraryLocks;
import app.hallway.store.locks.RealPath;
import app.hallway.store.sql.SqliteErrors;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** The SQLite file, and how it is opened and closed. */
public final class LibraryFile {
  private static final System.Logger LOG = System.getLogger(LibraryFile.class.getName());
  private static final int BUSY_MILLIS = 10_000;
  private static final Duration CLOSING = Duration.ofSeconds(1);

  private final Path path;

  public LibraryFile(Path path) {
    this.path = RealPath.of(path);
  }

  public Path path() {
    return path;
  }

  /** SQLite's write-ahead log: what was written and is not yet in the file. */
  public Path log() {
    return companion("-wal");
  }

  /** SQLite's index of the log, in memory that the processes share. */
  public Path memory() {
    return companion("-shm");
  }

  private Path companion(String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  public void requireWritable() {
    if (!isWritable()) {
      throw new StorageException(Reason.READ_ONLY, path.toString());
    }
  }

  private boolean isWritable() {
    var folder = path.getParent();
    return (Files.notExists(path) || Files.isWritable(path))
        && (folder == null || Files.isWritable(folder));
  }

  /** What is written is brought into the file by {@link #checkpoint} only. */
  public Statements writable() {
    var statements = new Statements(connect(false, address()));
    statements.first("PRAGMA journal_mode = WAL", row -> row.text("journal_mode"));
    statements.first("PRAGMA wal_autocheckpoint = 0", row -> row.number("wal_autocheckpoint"));
    return statements;
  }

  /** For a file that is nobody's library yet. */
  public Statements unshared() {
    return new Statements(connect(false, address()));
  }

  public Statements readOnly() {
    if (Files.notExists(path)) {
      throw new StorageException(Reason.UNREACHABLE, path.toString());
    }
    // where nothing can be written, SQLite reads only what it is told that nobody else writes
    return isWritable() || Files.exists(log())
        ? new Statements(connect(true, address()))
        : withoutLog();
  }

  /** Reads the file as if there were no log. */
  public Statements withoutLog() {
    return new Statements(connect(true, "jdbc:sqlite:" + path.toUri() + "?immutable=1"));
  }

  /** What is done with a connection that only reads. */
  public interface Look<T, X extends Exception> {
    T at(Statements statements) throws X;
  }

  /** Reads a library that others may have open, and leaves nothing beside it. */
  public <T, X extends Exception> T reading(LibraryLocks locks, Look<T, X> look) throws X {
    try (var statements = locks.entering(this::readOnly)) {
      return locks.reading(
          () -> {
            locks.refresh(statements);
            return look.at(statements);
          });
    } finally {
      tidy(locks);
    }
  }

  private String address() {
    return "jdbc:sqlite:" + path;
  }

  private static Connection connect(boolean readOnly, String address) {
    var config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setCacheSize(-16_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    try {
      return JDBC.createConnection(address, config.toProperties());
    } catch (SQLException failure) {
      throw SqliteErrors.of(failure);
    }
  }

  /** Brings all into the file and empties the log, unless somebody reads just now. */
  public static void checkpoint(Statements writable) {
    writable.first("PRAGMA busy_timeout = 0", row -> row.number("timeout"));
    try {
      writable.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.number("busy"));
    } finally {
      writable.first("PRAGMA busy_timeout = " + BUSY_MILLIS, row -> row.number("timeout"));
    }
  }

  /**
   * Closes what was opened by {@link #writable}; the last of all leaves nothing beside the file.
   */
  public void close(Statements writable, LibraryLocks locks) {
    boolean closed =
        locks.alone(
            CLOSING,
            () -> {
              boolean last = locks.isAlone();
              checkpointIfPossible(writable);
              close(writable, last);
              return true;
            });
    if (!closed) {
      close(writable, false);
    }
  }

  private static void checkpointIfPossible(Statements writable) {
    try {
      checkpoint(writable);
    } catch (StorageException failure) {
      LOG.log(Level.WARNING, "the log stays until the library is opened again", failure);
    }
  }

  /**
   * SQLite takes the log away when the last connection closes, and may take one for the last that
   * is not, as the others lose their locks without knowing. Beside a connection that only reads,
   * none is the last.
   *
   * @param last known at the gate
   */
  public void close(Statements writable, boolean last) {
    if (last || Files.notExists(path)) {
      writable.close();
      return;
    }
    try (var beside = readOnly()) {
      beside.number("SELECT count(*) AS n FROM sqlite_schema");
      writable.close();
    }
  }

  /**
   * Replaces all that it holds in one transaction, also for those who have it open.
   *
   * @param other of the same page size, and used by nobody
   */
  public void overwriteWith(Path other, LibraryLocks locks) {
    requireWritable();
    var statements = locks.entering(this::writable);
    try {
      locks.writing(
          () -> {
            statements.overwriteWith(other);
            return true;
          });
    } finally {
      close(statements, locks);
    }
  }

  /** Takes away what connections that only read leave beside the file, where nobody has it open. */
  private void tidy(LibraryLocks locks) {
    locks.alone(
        Duration.ZERO,
        () -> {
          boolean isLeft = Files.exists(memory()) && isEmpty(log()) && locks.isAlone();
          if (isLeft) {
            writable().close();
          }
          return isLeft;
        });
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException none) {
      return false;
    }
  }

  /** Whatever stands beside the file goes with another: beside this one it would do harm. */
  public void moveCompanionsBeside(Path aside) throws IOException {
    for (var companion : new Path[] {log(), memory()}) {
      if (Files.exists(companion)) {
        var suffix = companion.toString().substring(path.toString().length());
        Files.move(companion, aside.resolveSibling(aside.getFileName() + suffix));
      }
    }
  }
}
