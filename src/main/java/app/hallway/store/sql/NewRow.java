package app.hallway.store.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that is going to be written, column by column. */
public final class NewRow {
  private final String table;
  private final List<String> columns = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  public NewRow(String table) {
    this.table = table;
  }

  public NewRow with(String column, @Nullable Object value) {
    columns.add(column);
    values.add(value);
    return this;
  }

  /** Returns its id. */
  public long insert(Statements statements) {
    return statements.insert(
        "INSERT INTO %s (%s) VALUES (%s) RETURNING id"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?"))),
        values.toArray());
  }
}
