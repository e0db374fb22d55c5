package app.hallway.store.backup;

import app.hallway.model.Spoiled;
import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.file.Integrity;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.locks.LibraryLocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a copy into a library's place. */
final class Restoration {
  static final String UNFINISHED = ".restoring";
  static final String KEPT = ".before-restore-";
  private static final Set<Reason> UNTOUCHABLE =
      Set.of(Reason.IN_USE, Reason.NEWER_FORMAT, Reason.READ_ONLY);

  private final Path library;
  private final LibraryFile file;
  private final LibraryLocks locks;

  /**
   * @param locks with the window claimed
   */
  Restoration(Path library, LibraryLocks locks) {
    this.library = library;
    this.file = new LibraryFile(library);
    this.locks = locks;
  }

  /**
   * Checks the copy, keeps what is in the library's place aside, and then replaces it, wholly or
   * not at all. Other programs may have the library open: they see the restored one from their next
   * transaction on. The copy stays as it is.
   *
   * @return what was kept aside; empty where there was no library
   * @throws StorageException where the copy is none or is damaged, and all is as it was
   */
  Optional<Path> restore(Path copy, Instant now) throws IOException {
    new Admission(new LibraryFile(copy)).requireKnown();
    Files.createDirectories(library.getParent());
    try (var fresh = Unfinished.of(library, library, UNFINISHED)) {
      renew(copy, fresh.file());
      return replace(fresh.file(), now);
    }
  }

  /** A sound copy of the copy, in the newest format. */
  private void renew(Path copy, Path fresh) throws IOException {
    try (var statements = new LibraryFile(copy).readOnly()) {
      new Backup(statements, library).to(fresh);
    }
    new Admission(new LibraryFile(fresh)).migrateInPlace();
    Backup.verify(fresh);
  }

  private Optional<Path> replace(Path fresh, Instant now) throws IOException {
    var aside = DatedName.free(library, KEPT, now);
    if (Files.notExists(library)) {
      file.moveCompanionsBeside(aside);
      move(fresh);
      return Optional.empty();
    }
    if (isSound()) {
      file.<List<Spoiled>, IOException>reading(
          locks, statements -> new Backup(statements, library).to(aside));
      file.overwriteWith(fresh, locks);
    } else {
      moveAside(aside);
      move(fresh);
    }
    return Optional.of(aside);
  }

  private boolean isSound() {
    try {
      locks.entering(this::requireKnown);
      return file.reading(locks, statements -> new Integrity(statements).pages().isEmpty());
    } catch (StorageException failure) {
      if (UNTOUCHABLE.contains(failure.reason())) {
        throw failure;
      }
      return false;
    }
  }

  private Path requireKnown() {
    new Admission(file).requireKnown();
    return library;
  }

  /** Whatever it is. What belongs to it goes first. */
  private void moveAside(Path aside) throws IOException {
    file.moveCompanionsBeside(aside);
    Files.move(library, aside, StandardCopyOption.ATOMIC_MOVE);
  }

  private void move(Path fresh) throws IOException {
    Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
  }
}
