package app.hallway.store.sql;

import app.hallway.model.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/**
 * SQL on one connection; every statement is prepared once and kept. Not thread-safe. SQLite's
 * errors come out as {@link app.hallway.model.StorageException}.
 */
public final class Statements implements AutoCloseable {
  private static final int RETRY_MILLIS = 100;
  private static final int RETRIES = 100;
  private static final int ALL_PAGES = -1;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private long generation = -1;

  public Statements(Connection connection) {
    this.connection = connection;
  }

  public <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
    try (var results = bind(sql, parameters).executeQuery()) {
      var row = new Row(results);
      var list = new ArrayList<T>();
      while (results.next()) {
        list.add(reader.read(row));
      }
      return list;
    } catch (SQLException failure) {
      throw failed(sql, failure);
    }
  }

  /** As {@link #list}, of a statement that is one of too many to be kept. */
  public <T> List<T> listOnce(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
    try {
      return list(sql, reader, parameters);
    } finally {
      forget(sql);
    }
  }

  private void forget(String sql) {
    try (var _ = prepared.remove(sql)) {
      return;
    } catch (SQLException failure) {
      throw SqliteErrors.of(failure);
    }
  }

  /** The first row, where there is one. */
  public <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  /** The number in the column {@code n} of the first row, or 0. */
  public long number(String sql, @Nullable Object... parameters) {
    return first(sql, row -> row.number("n"), parameters).orElse(0L);
  }

  /** Inserts with a {@code RETURNING id}. */
  public long insert(String sql, @Nullable Object... parameters) {
    return first(sql, row -> row.number("id"), parameters).orElseThrow();
  }

  /** Returns how many rows it changed. */
  public int update(String sql, @Nullable Object... parameters) {
    try {
      return bind(sql, parameters).executeUpdate();
    } catch (SQLException failure) {
      throw failed(sql, failure);
    }
  }

  /** After some failures, such as a full disk, the driver does not let a statement run again. */
  private StorageException failed(String sql, SQLException failure) {
    try (var _ = prepared.remove(sql)) {
      return SqliteErrors.of(failure);
    } catch (SQLException closing) {
      failure.addSuppressed(closing);
      return SqliteErrors.of(failure);
    }
  }

  /** Forgets all pages that were read in another generation of the shared memory. */
  public void refresh(long now) {
    if (generation != now) {
      script("PRAGMA shrink_memory");
      generation = now;
    }
  }

  /** Runs statements that are needed once, such as a migration. */
  public void script(String sql) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failure) {
      throw SqliteErrors.of(failure);
    }
  }

  /** Takes over all that another file holds, by SQLite's online backup, in one transaction. */
  public void overwriteWith(Path file) {
    try {
      int code =
          connection
              .unwrap(SQLiteConnection.class)
              .getDatabase()
              .restore("main", file.toString(), null, RETRY_MILLIS, RETRIES, ALL_PAGES);
      if (code != SQLiteErrorCode.SQLITE_OK.code) {
        throw DB.newSQLException(code, file.toString());
      }
    } catch (SQLException failure) {
      throw SqliteErrors.of(failure);
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object... parameters) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, stored(parameters[i]));
    }
    return statement;
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant instant -> instant.toEpochMilli();
      case Enum<?> constant -> constant.name();
      case Boolean flag -> flag ? 1 : 0;
      default -> value;
    };
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw SqliteErrors.of(failure);
    }
  }
}
