package app.hallway.store.talks;

import app.hallway.model.Join;
import app.hallway.model.TalkId;
import app.hallway.store.sql.NewRow;
import app.hallway.store.sql.Row;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which talk something told is of, in the columns that queries for tellings have. */
final class TieRow {
  private TieRow() {}

  static NewRow write(NewRow row, @Nullable Join matchedBy) {
    return row.with("join_reason", matchedBy == null ? null : matchedBy.reason())
        .with("join_detail", matchedBy == null ? null : matchedBy.detail());
  }

  static Tie read(Row row) throws SQLException {
    return new Tie(
        new TalkId(row.number("shown")),
        new TalkId(row.number("matched")),
        new TalkId(row.number("own")),
        joinedBy(row),
        matchedBy(row));
  }

  private static @Nullable Join joinedBy(Row row) throws SQLException {
    if (row.number("own") == row.number("shown")) {
      return null;
    }
    var reason =
        row.isNull("own_reason")
            ? Join.Reason.BY_HAND
            : row.constant(Join.Reason.class, "own_reason");
    var bridge = row.textOrNull("bridge");
    var detail = bridge == null ? row.textOrNull("own_detail") : bridge;
    return new Join(reason, Objects.requireNonNullElse(detail, ""));
  }

  private static @Nullable Join matchedBy(Row row) throws SQLException {
    return row.isNull("join_reason")
        ? null
        : new Join(row.constant(Join.Reason.class, "join_reason"), row.text("join_detail"));
  }
}
