package app.hallway.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.sqlite.JDBC;

/** All rows of a library that undo is answerable for, a list of lines a table. */
final class Dump {
  private static final List<String> TABLES =
      List.of(
          "report",
          "version",
          "mention",
          "telling",
          "correction",
          "declined",
          "speaker_name",
          "speaker_parting",
          "talk_apart",
          "event_apart",
          "highlight",
          "placement",
          "note",
          "tag",
          "source",
          "apart",
          "watched",
          "taken",
          "waiting",
          "vault_block");

  private Dump() {}

  static Map<String, List<String>> of(Path file) throws SQLException {
    var dump = new TreeMap<String, List<String>>();
    try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        var statement = connection.createStatement()) {
      for (var table : TABLES) {
        dump.put(table, rows(statement, "SELECT * FROM " + table + " ORDER BY id"));
      }
      dump.put(
          "event",
          rows(
              statement,
              "SELECT * FROM event WHERE title IS NOT NULL OR joined IS NOT NULL ORDER BY id"));
      dump.put(
          "talk",
          rows(statement, "SELECT * FROM talk WHERE id IN (SELECT talk FROM mention) ORDER BY id"));
    }
    return dump;
  }

  /** Every row of every table, as one text. */
  static String everything(Path file) throws SQLException {
    var all = new StringBuilder();
    try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        var statement = connection.createStatement()) {
      var tables =
          rows(
              statement,
              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%'");
      for (var table : tables) {
        all.append(rows(statement, "SELECT * FROM " + table.replace("|", "")));
      }
    }
    return all.toString();
  }

  private static List<String> rows(Statement statement, String sql) throws SQLException {
    try (var results = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (results.next()) {
        var row = new StringBuilder();
        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
          row.append(results.getString(i)).append('|');
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }
}
