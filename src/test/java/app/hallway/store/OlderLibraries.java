package app.hallway.store;

import app.hallway.store.backup.Admission;
import app.hallway.store.backup.Beginning;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.file.Migrations;
import app.hallway.store.locks.LibraryLocks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Library files that a program prepared which knew only some of today's migrations. */
public final class OlderLibraries {
  private OlderLibraries() {}

  public static LibraryFile file(Path path) {
    return file(path, Migrations.SCRIPTS);
  }

  public static LibraryFile file(Path path, List<String> scripts) {
    var file = new LibraryFile(path);
    try (var locks = LibraryLocks.join(path)) {
      return locks.entering(
          () -> {
            new Admission(file, scripts)
                .prepare(locks, Beginning.ONLY_WHERE_NONE_WAS, Instant.EPOCH);
            return file;
          });
    }
  }
}
