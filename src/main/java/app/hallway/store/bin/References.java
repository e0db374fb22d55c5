package app.hallway.store.bin;

import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which columns refer to the rows of a table. */
final class References {
  private static final String TO_TABLE =
      """
      SELECT child.name AS child, key."from" AS name,
        (col."notnull" OR col.pk > 0 OR child.name IN ('note', 'tag')) AS owned,
        EXISTS (SELECT 1 FROM pragma_table_info(child.name) WHERE name = 'id') AS has_id
      FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key,
        pragma_table_info(child.name) AS col
      WHERE child.type = 'table' AND key."table" = ? AND col.name = key."from"
      """;

  private final Statements statements;
  private final Map<String, List<Reference>> known = new HashMap<>();

  References(Statements statements) {
    this.statements = statements;
  }

  /**
   * One such column.
   *
   * @param owned true where a row of the table makes no sense without what it refers to
   * @param hasId false where rows are known by nothing else
   */
  record Reference(String table, String column, boolean owned, boolean hasId) {
    private static Reference read(Row row) throws SQLException {
      return new Reference(
          row.text("child"), row.text("name"), row.flag("owned"), row.flag("has_id"));
    }
  }

  List<Reference> to(String table) {
    return known.computeIfAbsent(table, name -> statements.list(TO_TABLE, Reference::read, name));
  }
}
