package app.hallway.store;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** The SQLite file: what may be opened, and how. */
final class LibraryFile {
  static final String BEFORE_FORMAT = ".before-format-";
  private static final int BUSY_MILLIS = 10_000;

  private final Path path;

  private final List<String> scripts;
  private volatile @Nullable Object identity;

  LibraryFile(Path path) {
    this(path, Migrations.SCRIPTS);
  }

  LibraryFile(Path path, List<String> scripts) {
    this.path = path.toAbsolutePath().normalize();
    this.scripts = List.copyOf(scripts);
  }

  Path path() {
    return path;
  }

  /** Refuses what is no library of a format that this program knows, and leaves it as it was. */
  void prepare() {
    if (isNew()) {
      createFolder();
      migrate();
    } else if (formatOfExisting() < scripts.size()) {
      migrate();
    }
  }

  private boolean isNew() {
    try {
      return Files.notExists(path) || (Files.isRegularFile(path) && Files.size(path) == 0);
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

  /** Refuses what is no library of a format that this program knows; never changes it. */
  void requireKnown() {
    formatOfExisting();
  }

  private int formatOfExisting() {
    if (Files.isDirectory(path)) {
      throw new StorageException(Reason.NOT_A_LIBRARY, path.toString());
    }
    if (!Files.isReadable(path)) {
      throw new StorageException(Reason.CANNOT_CREATE, path.toString());
    }
    requireHeader();
    try (var statements = new Statements(connect(true))) {
      return knownFormat(new Migrations(statements, scripts));
    }
  }

  /** SQLite itself would take some other files for empty ones. */
  private void requireHeader() {
    try (var in = Files.newInputStream(path)) {
      if (!new String(in.readNBytes(15), java.nio.charset.StandardCharsets.ISO_8859_1)
          .equals("SQLite format 3")) {
        throw new StorageException(Reason.NOT_A_LIBRARY, path.toString());
      }
    } catch (IOException failure) {
      throw new StorageException(Reason.CANNOT_CREATE, path.toString(), failure);
    }
  }

  private int knownFormat(Migrations migrations) {
    if (!migrations.isLibrary() && !migrations.isEmpty()) {
      throw new StorageException(Reason.NOT_A_LIBRARY, path.toString());
    }
    int format = migrations.version();
    if (format > scripts.size()) {
      throw new StorageException(Reason.NEWER_FORMAT, path + " has format " + format);
    }
    return format;
  }

  private void migrate() {
    requireWritable();
    try (var statements = writable()) {
      var migrations = new Migrations(statements, scripts);
      boolean isOld = migrations.version() > 0;
      migrations.run(format -> copyBefore(statements, format, isOld));
    }
  }

  /** For a file that is nobody's library yet. */
  void migrateInPlace() {
    try (var statements = new Statements(connect(false))) {
      new Migrations(statements, scripts).run(format -> {});
    }
  }

  /**
   * Replaces all that it holds in one transaction, also for those who have it open.
   *
   * @param other of the same page size, and used by nobody
   */
  void overwriteWith(Path other) {
    requireWritable();
    try (var statements = writable()) {
      statements.overwriteWith(other);
    }
  }

  /** A library that is only being made has nothing to keep. */
  private void copyBefore(Statements statements, int format, boolean isOld) {
    if (isOld) {
      var copy = path.resolveSibling(path.getFileName() + BEFORE_FORMAT + (format + 1));
      try {
        new Backup(statements).to(copy);
      } catch (FileAlreadyExistsException alreadyCopied) {
        // an earlier migration broke off after its copy: that one is as good
      } catch (IOException failure) {
        throw new StorageException(Reason.DISK_FULL, copy.toString(), failure);
      }
    }
  }

  void requireWritable() {
    if (!isWritable()) {
      throw new StorageException(Reason.READ_ONLY, path.toString());
    }
  }

  private boolean isWritable() {
    var folder = path.getParent();
    return (Files.notExists(path) || Files.isWritable(path))
        && (folder == null || Files.isWritable(folder));
  }

  /** Takes the file that lies there now for the library. */
  void remember() {
    identity = identityNow();
  }

  /**
   * Systems let a file be moved, deleted or replaced while it is open; writes to it would be lost.
   */
  void requireInPlace() {
    if (!Objects.equals(identity, identityNow())) {
      throw new StorageException(Reason.UNREACHABLE, path + " is another file now");
    }
  }

  private @Nullable Object identityNow() {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    } catch (IOException gone) {
      throw new StorageException(Reason.UNREACHABLE, path.toString(), gone);
    }
  }

  Statements writable() {
    var statements = new Statements(connect(false));
    statements.first("PRAGMA journal_mode = WAL", row -> row.text("journal_mode"));
    statements.first("PRAGMA wal_autocheckpoint = 4000", row -> row.number("wal_autocheckpoint"));
    return statements;
  }

  Statements readOnly() {
    if (Files.notExists(path)) {
      throw new StorageException(Reason.UNREACHABLE, path.toString());
    }
    return new Statements(connect(true));
  }

  private java.sql.Connection connect(boolean readOnly) {
    var config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setCacheSize(-16_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    try {
      return JDBC.createConnection(address(readOnly), config.toProperties());
    } catch (SQLException failure) {
      throw Failures.of(failure);
    }
  }

  /** Where nothing can be written, SQLite reads only what it is told that nobody else writes. */
  private String address(boolean readOnly) {
    return readOnly && !isWritable() && Files.notExists(companion("-wal"))
        ? "jdbc:sqlite:" + path.toUri() + "?immutable=1"
        : "jdbc:sqlite:" + path;
  }

  private Path companion(String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }
}
