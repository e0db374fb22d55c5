package app.hallway.store.backup;

import app.hallway.model.DailyCopy;
import app.hallway.model.LibraryCopy;
import app.hallway.model.LibraryCopy.Origin;
import app.hallway.model.StorageException;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.locks.LibraryLocks;
import app.hallway.store.locks.RealPath;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The copies that lie beside a library. The library itself need not be sound, nor be there. */
public final class Copies {
  private final Path library;

  public Copies(Path library) {
    this.library = RealPath.of(library);
  }

  /** Those that can be read, the newest first. */
  public List<LibraryCopy> list() {
    return Stream.of(library.resolveSibling(""), DailyCopies.folder(library))
        .flatMap(folder -> files(folder).stream())
        .flatMap(file -> copy(file).stream())
        .sorted(Comparator.comparing(LibraryCopy::made).reversed())
        .toList();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Optional<LibraryCopy> copy(Path file) {
    return origin(file).flatMap(origin -> read(file, origin));
  }

  private Optional<Origin> origin(Path file) {
    if (!Files.isRegularFile(file) || file.toString().endsWith(Backup.UNFINISHED)) {
      return Optional.empty();
    }
    if (DailyCopies.folder(library).equals(file.getParent())) {
      return DailyCopies.day(file)
          .map(_ -> Origin.DAILY)
          .or(() -> DailyCopies.dayOfSpoiled(file).map(_ -> Origin.SPOILED));
    }
    var name = file.getFileName().toString();
    if (name.startsWith(library.getFileName() + Restoration.KEPT)) {
      return Optional.of(Origin.BEFORE_RESTORE);
    }
    return name.startsWith(library.getFileName() + Admission.BEFORE_FORMAT)
        ? Optional.of(Origin.BEFORE_MIGRATION)
        : Optional.empty();
  }

  private static Optional<LibraryCopy> read(Path file, Origin origin) {
    var copy = new LibraryFile(file);
    try {
      new Admission(copy).requireKnown();
      try (var statements = copy.readOnly()) {
        return Optional.of(
            new LibraryCopy(
                file,
                origin,
                Files.getLastModifiedTime(file).toInstant(),
                count(statements, "live_report"),
                count(statements, "live_note"),
                count(statements, "live_highlight"),
                Files.size(file)));
      }
    } catch (StorageException | IOException unreadable) {
      return Optional.empty();
    }
  }

  private static int count(Statements statements, String view) {
    return (int) statements.number("SELECT count(*) AS n FROM " + view);
  }

  /** See {@link DailyCopies#make}. */
  public Optional<DailyCopy> makeDaily(ZonedDateTime now) throws IOException {
    return new DailyCopies(library).make(now);
  }

  /** See {@link Restoration#restore}. */
  public Optional<Path> restore(Path copy, LibraryLocks locks, Instant now) throws IOException {
    return new Restoration(library, locks).restore(copy, now);
  }
}
