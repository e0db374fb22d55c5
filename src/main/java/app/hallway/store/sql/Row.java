package app.hallway.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row that a query stands at. Columns are told by their names. */
public final class Row {
  private final ResultSet results;

  /** Makes something of a row; must not ask the same query again. */
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  Row(ResultSet results) {
    this.results = results;
  }

  public long number(String column) throws SQLException {
    return results.getLong(column);
  }

  public int count(String column) throws SQLException {
    return results.getInt(column);
  }

  public double real(String column) throws SQLException {
    return results.getDouble(column);
  }

  public boolean flag(String column) throws SQLException {
    return results.getInt(column) != 0;
  }

  public boolean isNull(String column) throws SQLException {
    return results.getObject(column) == null;
  }

  /** The text of a column that has one. */
  public String text(String column) throws SQLException {
    var text = results.getString(column);
    return text == null ? "" : text;
  }

  public @Nullable String textOrNull(String column) throws SQLException {
    return results.getString(column);
  }

  public byte[] bytes(String column) throws SQLException {
    return results.getBytes(column);
  }

  public Instant instant(String column) throws SQLException {
    return Instant.ofEpochMilli(results.getLong(column));
  }

  public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
    return Enum.valueOf(type, text(column));
  }
}
