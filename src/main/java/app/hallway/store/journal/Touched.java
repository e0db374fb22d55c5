package app.hallway.store.journal;

import app.hallway.store.sql.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A journaled row that a step changed, or that undoing or redoing one changed.
 *
 * @param before its image as JSON, or null where there was no row
 * @param after its image as JSON, or null where there is none now
 */
public record Touched(UserTable table, long row, @Nullable String before, @Nullable String after) {
  static Touched read(Row row) throws SQLException {
    return new Touched(
        UserTable.called(row.text("entity")),
        row.number("row"),
        row.textOrNull("before"),
        row.textOrNull("after"));
  }

  Touched reversed() {
    return new Touched(table, row, after, before);
  }

  /** The row as it is, or as it was before it went. */
  public @Nullable String image() {
    return after == null ? before : after;
  }
}
