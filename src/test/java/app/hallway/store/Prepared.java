package app.hallway.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Library files that a program prepared which knew only some of today's migrations. */
final class Prepared {
  private Prepared() {}

  static LibraryFile file(Path path) {
    return file(path, Migrations.SCRIPTS);
  }

  static LibraryFile file(Path path, List<String> scripts) {
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
