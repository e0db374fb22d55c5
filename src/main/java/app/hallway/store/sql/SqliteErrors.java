package app.hallway.store.sql;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's errors mean. */
public final class SqliteErrors {
  private SqliteErrors() {}

  public static StorageException of(SQLException failure) {
    return new StorageException(reason(failure), String.valueOf(failure.getMessage()), failure);
  }

  private static Reason reason(SQLException failure) {
    return failure instanceof SQLiteException specific
        ? reason(SQLiteErrorCode.getErrorCode(specific.getResultCode().code & 0xff))
        : Reason.FAILED;
  }

  private static Reason reason(SQLiteErrorCode primary) {
    return switch (primary) {
      case SQLITE_BUSY, SQLITE_LOCKED -> Reason.IN_USE;
      case SQLITE_FULL -> Reason.DISK_FULL;
      case SQLITE_READONLY, SQLITE_PERM -> Reason.READ_ONLY;
      case SQLITE_CORRUPT -> Reason.DAMAGED;
      case SQLITE_NOTADB -> Reason.NOT_A_LIBRARY;
      case SQLITE_IOERR -> Reason.UNREACHABLE;
      case SQLITE_CANTOPEN -> Reason.CANNOT_CREATE;
      default -> Reason.FAILED;
    };
  }
}
