package app.hallway.store.backup;

import app.hallway.model.Spoiled;
import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.file.Integrity;
import app.hallway.store.file.KeptBytes;
import app.hallway.store.sql.SqliteErrors;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;

/** Copies a library whole, whoever else uses it. */
public final class Backup {
  static final String UNFINISHED = ".unfinished";

  private final Statements statements;
  private final Path library;

  /** Copies what a connection has; what is unfinished of it is told of beside the library. */
  public Backup(Statements statements, Path library) {
    this.statements = statements;
    this.library = library;
  }

  /**
   * Verified, and safe on the disk, before it gets its name.
   *
   * @return what of reports is not as it came; such a copy is worth having all the same
   */
  public List<Spoiled> to(Path file) throws IOException {
    return to(file, file);
  }

  /** As the other, under a second name where something is not as it came. */
  List<Spoiled> to(Path file, Path nameOfSpoiled) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try (var unfinished = Unfinished.of(library, file, UNFINISHED)) {
      statements.update("VACUUM INTO ?", unfinished.file().toString());
      var spoiled = verify(unfinished.file());
      flush(unfinished.file());
      Files.move(unfinished.file(), spoiled.isEmpty() ? file : nameOfSpoiled);
      return spoiled;
    }
  }

  /**
   * Refuses what is no sound file.
   *
   * @return what of reports in it is not as it came
   */
  static List<Spoiled> verify(Path copy) {
    try (var connection = JDBC.createConnection("jdbc:sqlite:" + copy, new Properties());
        var copied = new Statements(connection)) {
      var findings = new Integrity(copied).pages();
      if (!findings.isEmpty()) {
        throw new StorageException(Reason.DAMAGED, findings.getFirst());
      }
      return new KeptBytes(copied).findings();
    } catch (SQLException failure) {
      throw SqliteErrors.of(failure);
    }
  }

  private static void flush(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
