package app.hallway.store;

import app.hallway.store.file.LibraryFile;
import app.hallway.store.file.Migrations;
import app.hallway.store.sql.Packed;
import app.hallway.store.sql.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Libraries as older programs left them. */
public final class OldLibrary {
  private OldLibrary() {}

  /** One of the first format, that tells of so many events. */
  public static void make(Path file, int events) {
    var library = OlderLibraries.file(file, List.of(Migrations.SCRIPTS.getFirst()));
    try (var statements = library.writable()) {
      statements.update(
          """
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
          INSERT INTO event (name) SELECT 'Harbour Conf ' || i FROM n
          """,
          events);
    }
  }

  /** Leaves joins as programs made them that did not write down with which talk each one was. */
  public static void forgetWhatJoinsWereWith(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      statements.update("UPDATE talk SET joined_with = NULL");
    }
  }

  /** Leaves talks that the user made as programs did that kept no keys of them. */
  public static void forgetKeysByHand(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      statements.update(
          "DELETE FROM mention_key WHERE mention IN"
              + " (SELECT id FROM mention WHERE origin = 'BY_HAND')");
    }
  }

  /** Leaves the index as the migration to one of fields does, and what else there is as it is. */
  public static void forgetFields(Path file) throws IOException {
    try (var statements = new LibraryFile(file).writable();
        var script = Migrations.class.getResourceAsStream("/app/hallway/store/V015__fields.sql")) {
      statements.script("DROP TABLE document");
      statements.script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** How many things are still to be taken into the index. */
  public static long notIndexed(Path file) {
    try (var statements = new LibraryFile(file).readOnly()) {
      return statements.number("SELECT count(*) AS n FROM document WHERE form <> 2");
    }
  }

  /** Leaves all of the index as a program made it that took in other words. */
  public static void indexOtherwise(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      statements.update("DELETE FROM words");
      statements.update("UPDATE document SET form = 3");
    }
  }

  /** Leaves the index as programs made it that wrote words down as they stand in a text. */
  public static void indexUnfolded(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      statements.update("DELETE FROM words");
      statements.update(
          "INSERT INTO words (rowid, title, body) SELECT document.id, version.title, reading_text"
              + " FROM document JOIN report ON kind = 'REPORT' AND report.id = thing"
              + " JOIN version ON version.id = current_version"
              + " JOIN version_text ON version_text.version = version.id");
      statements.update("UPDATE document SET form = 1");
    }
  }

  /** Leaves talks as programs did that compared titles and names in another form. */
  public static void forgetKeys(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      statements.update("DELETE FROM mention_key");
      statements.update("DELETE FROM telling_key");
    }
  }

  /** How many keys of talks there are. */
  public static long keys(Path file) {
    try (var statements = new LibraryFile(file).readOnly()) {
      return statements.number("SELECT count(*) AS n FROM mention_key");
    }
  }

  /** Leaves the headings above marks as programs did that joined them by a sign. */
  public static void keepTrailsAsOneLine(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      for (var row : statements.list("SELECT id, trail FROM highlight", OldLibrary::trail)) {
        statements.update(
            "UPDATE highlight SET trail = ? WHERE id = ?",
            String.join(" > ", row.headings()),
            row.highlight());
      }
    }
  }

  private record Trail(long highlight, List<String> headings) {}

  private static Trail trail(Row row) throws SQLException {
    return new Trail(row.number("id"), Packed.trail(row.text("trail")));
  }

  /** How many events a library tells of, whatever its format. */
  public static long events(Path file) {
    try (var statements = new LibraryFile(file).readOnly()) {
      return statements.number("SELECT count(*) AS n FROM event");
    }
  }

  /**
   * One of the time when only reports had tags: its one report has the tag "sea", and that is what
   * undo takes back.
   */
  public static void makeTagged(Path file) {
    var library = OlderLibraries.file(file, scriptsBefore("V016__tag.sql"));
    try (var statements = library.writable()) {
      statements.script(
          """
          INSERT INTO report (id, imported) VALUES (1, 0);
          INSERT INTO version (id, report, number, sha256, format, source_name, imported, title,
            authors, warnings, warning_count) VALUES (7, 1, 1, 'a', 'MARKDOWN', 'a', 0, 'A', '', '', 0);
          INSERT INTO version_text (version, source, markdown, reading_text) VALUES (7, x'', x'', 'A');
          UPDATE report SET current_version = 7;
          INSERT INTO report_tag (id, report, tag) VALUES (3, 1, 'sea');
          INSERT INTO step (id, name, subject, made) VALUES (5, 'report.tag', '', 0);
          INSERT INTO change (step, turn, entity, row, before, after)
            VALUES (5, 1, 'report_tag', 3, NULL, json_object('id', 3, 'report', 1, 'tag', 'sea'));
          """);
    }
  }

  private static List<String> scriptsBefore(String script) {
    return Migrations.SCRIPTS.subList(0, Migrations.SCRIPTS.indexOf(script));
  }
}
