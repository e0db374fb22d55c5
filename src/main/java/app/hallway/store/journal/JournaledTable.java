package app.hallway.store.journal;

import app.hallway.store.journal.UserTable.Rows;
import app.hallway.store.sql.Statements;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table whose changes can be undone, and how its rows are written down and put back. */
record JournaledTable(UserTable table, List<String> columns) {
  static List<JournaledTable> all(Statements statements) {
    return Stream.of(UserTable.values()).map(table -> of(statements, table)).toList();
  }

  private static JournaledTable of(Statements statements, UserTable table) {
    var columns =
        statements.list(
            "SELECT name FROM pragma_table_info(?) ORDER BY cid",
            row -> row.text("name"),
            table.table());
    return new JournaledTable(table, columns);
  }

  private String name() {
    return table.table();
  }

  /**
   * Temporary triggers that write changes down while a step is being recorded. Where a step goes on
   * after others have begun, a row that one of those changed already is that one's: steps are taken
   * back the newest first, and each finds the rows as it left them.
   */
  List<String> triggers() {
    var update = trigger("UPDATE", "new", image("old"), image("new"));
    return switch (table.rows()) {
      case CHANGED_ONLY, CHANGED_IF_THERE -> List.of(update);
      case ALL, NOT_DETECTED ->
          List.of(
              trigger("INSERT", "new", "NULL", image("new")),
              update,
              trigger("DELETE", "old", image("old"), "NULL"));
    };
  }

  private String trigger(String event, String subject, String before, String after) {
    return """
    CREATE TEMP TRIGGER journal_%1$s_%2$s AFTER %2$s ON main.%1$s
    WHEN (SELECT step FROM recording) IS NOT NULL%3$s
    BEGIN
      INSERT INTO change (step, turn, entity, row, before, after)
      SELECT coalesce(
          (SELECT max(later.id) FROM main.step AS later WHERE later.id > recording.step AND EXISTS (
            SELECT 1 FROM main.change
            WHERE change.step = later.id AND entity = '%1$s' AND row = %4$s.id)),
          recording.step), turn, '%1$s', %4$s.id, %5$s, %6$s FROM recording WHERE true
      ON CONFLICT (step, entity, row)
      DO UPDATE SET after = excluded.after, turn = excluded.turn;
    END
    """
        .formatted(name(), event, table.rows().condition(subject), subject, before, after);
  }

  private String image(String row) {
    return columns.stream()
        .map(column -> "'%s', %s.%s".formatted(column, row, column))
        .collect(Collectors.joining(", ", "json_object(", ")"));
  }

  String delete() {
    return "DELETE FROM " + name() + " WHERE id = ?";
  }

  /**
   * Puts a row back from its image, the only parameter. A row that is there keeps its id: to write
   * that too would have SQLite look through all that may refer to it.
   */
  String put() {
    var values = list(columns, "json_extract(?1, '$.%1$s')");
    var others = columns.stream().filter(column -> !column.equals("id")).toList();
    if (table.rows() == Rows.CHANGED_IF_THERE) {
      return "UPDATE %s SET %s WHERE id = json_extract(?1, '$.id')"
          .formatted(name(), list(others, "%1$s = json_extract(?1, '$.%1$s')"));
    }
    return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s"
        .formatted(
            name(), String.join(", ", columns), values, list(others, "%1$s = excluded.%1$s"));
  }

  private static String list(List<String> columns, String each) {
    return columns.stream().map(each::formatted).collect(Collectors.joining(", "));
  }
}
