package app.hallway.store.backup;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.file.Migrations;
import app.hallway.store.locks.LibraryLocks;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is opened as a library, and what is refused. What is refused is left as it was. */
public final class Admission {
  static final String BEFORE_FORMAT = ".before-format-";

  private final LibraryFile file;
  private final Path path;
  private final List<String> scripts;

  public Admission(LibraryFile file) {
    this(file, Migrations.SCRIPTS);
  }

  public Admission(LibraryFile file, List<String> scripts) {
    this.file = file;
    this.path = file.path();
    this.scripts = List.copyOf(scripts);
  }

  /**
   * Refuses what is no library by its looks; makes the folder of one that is to be. Nobody has been
   * told by then that the library is about to be opened.
   */
  public void requireCandidate() {
    if (Files.notExists(path)) {
      createFolder();
    } else if (!isEmpty()) {
      requireHeader();
    }
    file.requireWritable();
  }

  /**
   * Makes a library, or brings one to the newest format.
   *
   * @return where a log lies that stood beside it and was another file's
   */
  public Optional<Path> prepare(LibraryLocks locks, Beginning beginning, Instant now) {
    boolean isNew = isNew(locks, beginning == Beginning.ANEW);
    var setAside = locks.isAlone() ? new ForeignLog(file).setAside(now) : Optional.<Path>empty();
    if (isNew || format() < scripts.size()) {
      migrate(locks);
    }
    return setAside;
  }

  private boolean isNew(LibraryLocks locks, boolean anew) {
    if (Files.notExists(path)) {
      require(locks.isAlone(), Reason.UNREACHABLE);
      require(anew || new Copies(path).list().isEmpty(), Reason.GONE);
      return true;
    }
    boolean isEmpty = isEmpty();
    require(anew || !isEmpty, Reason.EMPTY);
    return isEmpty;
  }

  private void require(boolean fact, Reason otherwise) {
    if (!fact) {
      throw new StorageException(otherwise, path.toString());
    }
  }

  private boolean isEmpty() {
    try {
      return Files.isRegularFile(path) && Files.size(path) == 0;
    } catch (IOException failure) {
      throw new StorageException(Reason.CANNOT_CREATE, path.toString(), failure);
    }
  }

  private void createFolder() {
    var folder = path.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException failure) {
      throw new StorageException(Reason.CANNOT_CREATE, String.valueOf(folder), failure);
    }
  }

  /** Refuses what is no library of a format that this program knows. */
  public void requireKnown() {
    requireHeader();
    format();
  }

  private int format() {
    try (var statements = file.readOnly()) {
      return knownFormat(new Migrations(statements, scripts));
    }
  }

  /** SQLite itself would take some other files for empty ones, and wait for a pipe for ever. */
  private void requireHeader() {
    require(Files.notExists(path) || Files.isRegularFile(path), Reason.NOT_A_LIBRARY);
    require(Files.isReadable(path), Reason.CANNOT_CREATE);
    try (var in = Files.newInputStream(path)) {
      var header = new String(in.readNBytes(15), StandardCharsets.ISO_8859_1);
      require(header.equals("SQLite format 3"), Reason.NOT_A_LIBRARY);
    } catch (IOException failure) {
      throw new StorageException(Reason.CANNOT_CREATE, path.toString(), failure);
    }
  }

  private int knownFormat(Migrations migrations) {
    require(migrations.isLibrary() || migrations.isEmpty(), Reason.NOT_A_LIBRARY);
    int format = migrations.version();
    if (format > scripts.size()) {
      throw new StorageException(Reason.NEWER_FORMAT, path + " has format " + format);
    }
    return format;
  }

  private void migrate(LibraryLocks locks) {
    file.requireWritable();
    var statements = file.writable();
    try {
      var migrations = new Migrations(statements, scripts);
      boolean isOld = migrations.version() > 0;
      migrations.run(format -> copyBefore(statements, format, isOld));
    } finally {
      file.close(statements, locks.isAlone());
    }
  }

  /** For a file that is nobody's library yet. */
  void migrateInPlace() {
    try (var statements = file.unshared()) {
      new Migrations(statements, scripts).run(format -> {});
    }
  }

  /** A library that is only being made has nothing to keep. */
  private void copyBefore(Statements statements, int format, boolean isOld) {
    if (isOld) {
      var copy = path.resolveSibling(path.getFileName() + BEFORE_FORMAT + (format + 1));
      try {
        new Backup(statements, path).to(copy);
      } catch (FileAlreadyExistsException alreadyCopied) {
        // an earlier migration broke off after its copy: that one is as good
      } catch (IOException failure) {
        throw new StorageException(Reason.DISK_FULL, copy.toString(), failure);
      }
    }
  }
}
