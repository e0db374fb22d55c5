package app.hallway.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;

/** Changes a bit of what a library keeps, as a tired disk does. */
public final class Spoiling {
  private Spoiling() {}

  /** The first version of a report. */
  public static void source(Path library, long report) throws SQLException {
    flip(library, "version_text", "source", "version = " + version(report));
  }

  public static void text(Path library, long report) throws SQLException {
    flip(library, "version_text", "markdown", "version = " + version(report));
  }

  static void pictures(Path library) throws SQLException {
    flip(library, "picture", "bytes", "true");
  }

  private static String version(long report) {
    return "(SELECT min(id) FROM version WHERE report = " + report + ")";
  }

  private static void flip(Path library, String table, String column, String which)
      throws SQLException {
    try (var connection = JDBC.createConnection("jdbc:sqlite:" + library, new Properties());
        var read = connection.createStatement();
        var write =
            connection.prepareStatement(
                "UPDATE %s SET %s = ? WHERE %s".formatted(table, column, which))) {
      byte[] bytes;
      try (var row =
          read.executeQuery("SELECT %s FROM %s WHERE %s".formatted(column, table, which))) {
        row.next();
        bytes = row.getBytes(1);
      }
      bytes[bytes.length / 2] ^= 4;
      write.setBytes(1, bytes);
      write.executeUpdate();
    }
  }
}
