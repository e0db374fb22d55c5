package app.hallway.library;

import app.hallway.library.LibraryException.Reason;
import app.hallway.model.DailyCopy;
import app.hallway.model.LibraryCopy;
import app.hallway.model.StorageException;
import app.hallway.store.backup.Copies;
import app.hallway.store.locks.LibraryLocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The copies beside a library, and going back to one. Needs no open library: the one in place may
 * be damaged or gone. Each is whole: reports in all their versions, pictures, notes, highlights,
 * the bin and the steps of undo.
 */
public final class Backups {
  private final Path library;
  private final Copies copies;
  private final Clock clock;

  public Backups(Path library, Clock clock) {
    this.library = library.toAbsolutePath().normalize();
    this.copies = new Copies(library);
    this.clock = clock;
  }

  /** The newest first. A file that cannot be read is left out. */
  public List<LibraryCopy> list() throws LibraryException {
    return run(copies::list);
  }

  /**
   * Makes today's copy where there is none, verified before it gets its name. Then one a day is
   * kept of the last seven days on which there is one, and one a week of four weeks before.
   *
   * @return the copy, or empty where there was nothing to do
   */
  public Optional<Path> makeDaily() throws LibraryException {
    return makeToday().map(DailyCopy::file);
  }

  /**
   * As {@link #makeDaily}, and tells what of reports is not as it came. Such a copy has a name of
   * its own and lets no good one go.
   */
  public Optional<DailyCopy> makeToday() throws LibraryException {
    return run(() -> copies.makeDaily(ZonedDateTime.now(clock)));
  }

  /**
   * Puts a copy in the library's place, wholly or not at all. What was there is kept aside first.
   *
   * @param copy stays as it is
   * @return what was kept aside; empty where there was no library
   * @throws LibraryException with {@link Reason#IN_USE} where a window shows the library; with
   *     another reason where the copy cannot be used. All is as it was then
   */
  public Optional<Path> restore(Path copy) throws LibraryException {
    return run(
        () -> {
          Files.createDirectories(library.getParent());
          try (var locks = LibraryLocks.join(library)) {
            if (!locks.claimWindow()) {
              throw new LibraryException(Reason.IN_USE, library.toString());
            }
            return copies.restore(copy.toAbsolutePath(), locks, clock.instant());
          }
        });
  }

  private interface Work<T> {
    T run() throws IOException, LibraryException;
  }

  private <T> T run(Work<T> work) throws LibraryException {
    try {
      return work.run();
    } catch (StorageException failure) {
      throw LibraryException.of(failure);
    } catch (IOException | UncheckedIOException failure) {
      throw new LibraryException(Reason.CANNOT_CREATE, library.toString(), failure);
    }
  }
}
