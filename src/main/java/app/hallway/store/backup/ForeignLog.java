package app.hallway.store.backup;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.file.Integrity;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A log that stands beside a library which nobody has open: what a program wrote that was killed.
 * Or it belongs to another file, because a copy was put in the library's place by hand; SQLite
 * would write its pages over the copy's.
 */
final class ForeignLog {
  private static final String SET_ASIDE = ".foreign-log-";

  private final LibraryFile file;

  ForeignLog(LibraryFile file) {
    this.file = file;
  }

  /**
   * Sets the log aside where it is not this file's. It is, unless the file is sound only without
   * it.
   *
   * @return where it lies now, if it was set aside
   */
  Optional<Path> setAside(Instant now) {
    return isThere() && !isSound(file::readOnly) && (isEmpty() || isSound(file::withoutLog))
        ? Optional.of(move(now))
        : Optional.empty();
  }

  private boolean isThere() {
    try {
      return Files.size(file.log()) > 0;
    } catch (IOException none) {
      return false;
    }
  }

  /** No log belongs to a file that is not there, or in which nothing ever was. */
  private boolean isEmpty() {
    try {
      return Files.size(file.path()) == 0;
    } catch (IOException none) {
      return true;
    }
  }

  private static boolean isSound(Supplier<Statements> connection) {
    try (var statements = connection.get()) {
      return new Integrity(statements).isSound();
    } catch (StorageException broken) {
      return false;
    }
  }

  private Path move(Instant now) {
    var aside = DatedName.free(file.path(), SET_ASIDE, now);
    try {
      Files.move(file.log(), aside);
      Files.deleteIfExists(file.memory());
      return aside;
    } catch (IOException failure) {
      throw new StorageException(Reason.READ_ONLY, file.log().toString(), failure);
    }
  }
}
