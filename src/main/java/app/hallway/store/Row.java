package app.hallway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row that a query stands at. Columns are told by their names. */
final class Row {
  private final ResultSet results;

  /** Makes something of a row; must not ask the same query again. */
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  Row(ResultSet results) {
    this.results = results;
  }

  long number(String column) throws SQLException {
    return results.getLong(column);
  }

  int count(String column) throws SQLException {
    return results.getInt(column);
  }

  double real(String column) throws SQLException {
    return results.getDouble(column);
  }

  boolean flag(String column) throws SQLException {
    return results.getInt(column) != 0;
  }

  boolean isNull(String column) throws SQLException {
    return results.getObject(column) == null;
  }

  /** The text of a column that has one. */
  String text(String column) throws SQLException {
    var text = results.getString(column);
    return text == null ? "" : text;
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return results.getString(column);
  }

  byte[] bytes(String column) throws SQLException {
    return results.getBytes(column);
  }

  Instant instant(String column) throws SQLException {
    return Instant.ofEpochMilli(results.getLong(column));
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
    return Enum.valueOf(type, text(column));
  }
}
