package app.hallway.store.backup;

import app.hallway.model.DailyCopy;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.locks.LibraryLocks;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A copy a day, each named for its day: those of the last seven days and of four weeks before. */
final class DailyCopies {
  static final int DAYS = 7;
  static final int WEEKS = 4;
  private static final String SUFFIX = ".hallway";
  private static final String SPOILED = ".spoiled" + SUFFIX;

  private final Path library;
  private final Path folder;

  DailyCopies(Path library) {
    this.library = library;
    this.folder = folder(library);
  }

  static Path folder(Path library) {
    return library.resolveSibling(library.getFileName() + ".backups");
  }

  /** The day of a copy of a library that had all as it came, where the file is one by its name. */
  static Optional<LocalDate> day(Path file) {
    return day(file, SUFFIX);
  }

  /** The day of a copy in which something is not as it came. */
  static Optional<LocalDate> dayOfSpoiled(Path file) {
    return day(file, SPOILED);
  }

  /** Such a name is not given any more. */
  static boolean isUnfinishedOfOldProgram(String name) {
    return name.endsWith(SUFFIX + Backup.UNFINISHED)
        && day(Path.of(name), SUFFIX + Backup.UNFINISHED).isPresent();
  }

  private static Optional<LocalDate> day(Path file, String suffix) {
    var name = file.getFileName().toString();
    try {
      return name.endsWith(suffix)
          ? Optional.of(LocalDate.parse(name.substring(0, name.length() - suffix.length())))
          : Optional.empty();
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  /**
   * Makes today's copy, and only then removes those that are too many: where something is not as it
   * came, among copies of that kind. Does nothing where there is one, where another program is
   * making one, and where the library holds nothing.
   */
  Optional<DailyCopy> make(ZonedDateTime now) throws IOException {
    var today = now.toLocalDate();
    if (Files.exists(file(today, SUFFIX)) || Files.exists(file(today, SPOILED))) {
      return Optional.empty();
    }
    try (var locks = LibraryLocks.join(library)) {
      return new LibraryFile(library)
          .<Optional<DailyCopy>, IOException>reading(
              locks,
              statements -> holdsNothing(statements) ? Optional.empty() : alone(statements, now));
    }
  }

  private Path file(LocalDate day, String suffix) {
    return folder.resolve(day + suffix);
  }

  private static boolean holdsNothing(Statements statements) {
    return statements.number("SELECT EXISTS (SELECT 1 FROM version) AS n") == 0;
  }

  private Optional<DailyCopy> alone(Statements statements, ZonedDateTime now) throws IOException {
    var copy = file(now.toLocalDate(), SUFFIX);
    Files.createDirectories(folder);
    try (var channel =
            FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      if (lock == null || Files.exists(copy)) {
        return Optional.empty();
      }
      new Leftovers(library).clear();
      var spoiledCopy = file(now.toLocalDate(), SPOILED);
      var spoiled = new Backup(statements, library).to(copy, spoiledCopy);
      var made = new DailyCopy(spoiled.isEmpty() ? copy : spoiledCopy, spoiled);
      Files.setLastModifiedTime(made.file(), FileTime.from(now.toInstant()));
      removeSurplus(now.toLocalDate(), spoiled.isEmpty() ? SUFFIX : SPOILED);
      return Optional.of(made);
    } catch (OverlappingFileLockException madeByThisProgram) {
      return Optional.empty();
    }
  }

  private void removeSurplus(LocalDate today, String suffix) throws IOException {
    try (var files = Files.list(folder)) {
      var days =
          files
              .flatMap(file -> day(file, suffix).stream())
              .collect(Collectors.toCollection(HashSet::new));
      for (var day : surplus(days, today)) {
        Files.delete(file(day, suffix));
      }
    }
  }

  /** Days that need not be kept. One that is still to come speaks of a wrong clock and is kept. */
  static List<LocalDate> surplus(Collection<LocalDate> days, LocalDate today) {
    var past =
        days.stream()
            .filter(day -> !day.isAfter(today))
            .sorted(Comparator.reverseOrder())
            .skip(DAYS)
            .toList();
    var newestOfWeeks = newestOfWeeks(past);
    return past.stream().filter(day -> !newestOfWeeks.contains(day)).toList();
  }

  private static Set<LocalDate> newestOfWeeks(List<LocalDate> newestFirst) {
    var weeks = new HashSet<LocalDate>();
    return newestFirst.stream()
        .filter(day -> weeks.add(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))))
        .limit(WEEKS)
        .collect(Collectors.toSet());
  }
}
