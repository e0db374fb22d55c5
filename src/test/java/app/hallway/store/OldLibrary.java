package app.hallway.store;

import app.hallway.store.file.LibraryFile;
import app.hallway.store.file.Migrations;
import java.nio.file.Path;
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

  /** Leaves the index as programs made it that had no fields, and what else there is as it is. */
  public static void forgetFields(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      statements.script(
          """
          DROP TABLE document;
          DROP TABLE words;
          CREATE VIRTUAL TABLE words USING fts5(title, body, content = '', contentless_delete = 1,
            tokenize = "unicode61 remove_diacritics 2");
          INSERT INTO words (rowid, title, body) VALUES (4, 'as it was', '');
          PRAGMA user_version = 14;
          """);
    }
  }

  /** How many things are still to be taken into the index. */
  public static long notIndexed(Path file) {
    try (var statements = new LibraryFile(file).readOnly()) {
      return statements.number("SELECT count(*) AS n FROM document WHERE form <> 1");
    }
  }

  /** Leaves all of the index as a program made it that took in other words. */
  public static void indexOtherwise(Path file) {
    try (var statements = new LibraryFile(file).writable()) {
      statements.update("DELETE FROM words");
      statements.update("UPDATE document SET form = 2");
    }
  }

  /** How many events a library tells of, whatever its format. */
  public static long events(Path file) {
    try (var statements = new LibraryFile(file).readOnly()) {
      return statements.number("SELECT count(*) AS n FROM event");
    }
  }
}
