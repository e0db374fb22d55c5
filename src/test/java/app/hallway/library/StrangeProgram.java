package app.hallway.library;

import java.sql.DriverManager;

/** Looks into a library with SQLite alone, as a database browser does. */
final class StrangeProgram {
  private StrangeProgram() {}

  public static void main(String... arguments) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
        var statement = connection.createStatement();
        var results = statement.executeQuery("SELECT count(*) FROM report")) {
      results.next();
    }
  }
}
