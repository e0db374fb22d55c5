package app.hallway.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.StorageException.Reason;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

final class SqliteErrorsTest {
  @ParameterizedTest
  @CsvSource({
    "SQLITE_FULL, DISK_FULL",
    "SQLITE_READONLY, READ_ONLY",
    "SQLITE_READONLY_DIRECTORY, READ_ONLY",
    "SQLITE_READONLY_DBMOVED, READ_ONLY",
    "SQLITE_PERM, READ_ONLY",
    "SQLITE_CANTOPEN, CANNOT_CREATE",
    "SQLITE_CANTOPEN_ISDIR, CANNOT_CREATE",
    "SQLITE_BUSY, IN_USE",
    "SQLITE_BUSY_SNAPSHOT, IN_USE",
    "SQLITE_LOCKED, IN_USE",
    "SQLITE_CORRUPT, DAMAGED",
    "SQLITE_CORRUPT_VTAB, DAMAGED",
    "SQLITE_NOTADB, NOT_A_LIBRARY",
    "SQLITE_CONSTRAINT, FAILED"
  })
  void what_sqlite_says_has_a_reason_that_people_understand(SQLiteErrorCode code, Reason reason) {
    assertThat(SqliteErrors.of(new SQLiteException("said so", code)).reason()).isEqualTo(reason);
  }

  @Test
  void what_the_driver_itself_says_is_a_failure() {
    assertThat(SqliteErrors.of(new SQLException("closed")).reason()).isEqualTo(Reason.FAILED);
  }
}
