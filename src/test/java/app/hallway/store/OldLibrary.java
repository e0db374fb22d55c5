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

  /** How many events a library tells of, whatever its format. */
  public static long events(Path file) {
    try (var statements = new LibraryFile(file).readOnly()) {
      return statements.number("SELECT count(*) AS n FROM event");
    }
  }
}
