package app.hallway.library;

import app.hallway.library.arriving.Rereading;
import app.hallway.library.likeness.TalkKeys;
import app.hallway.library.reading.Reading;
import app.hallway.library.wording.Wording;
import app.hallway.model.LibraryChange;
import app.hallway.model.Spoiled;
import app.hallway.model.StorageException;
import app.hallway.model.VersionId;
import app.hallway.store.Session;
import app.hallway.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Integrity, copies, and the end of what was deleted. */
public final class Upkeep {
  /** How long what was deleted can be put back. */
  public static final Duration IN_BIN = Duration.ofDays(30);

  private static final int SHARES = 7;

  private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());

  private final Store store;
  private final Clock clock;
  private final Reading reading;

  Upkeep(Store store, Clock clock, Reading reading) {
    this.store = store;
    this.clock = clock;
    this.reading = reading;
  }

  /** What is wrong with the library, a line each; empty where nothing is. */
  public List<String> check() {
    var findings = new ArrayList<>(store.check());
    store.spoiled(0, 1).stream().map(Wording::spoiled).forEach(findings::add);
    return findings;
  }

  /** The day by which shares are told apart. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What is not as it came, in the share of a day: in a week all is compared. */
  List<Spoiled> spoiled(LocalDate day) {
    return store.spoiled(Math.floorMod(day.toEpochDay(), SHARES), SHARES);
  }

  /**
   * What came of reading versions again.
   *
   * @param versions how many were read
   * @param otherwise how many of them read otherwise than before
   * @param spoiled how many could not be read: see {@link #check}
   */
  public record Rebuilt(int versions, int otherwise, int spoiled) {
    Rebuilt(int versions, int otherwise) {
      this(versions, otherwise, 0);
    }
  }

  /**
   * Reads every version again from what was imported. What the user wrote and marked stays, and
   * finds its place again where a version reads otherwise than before. One that is spoiled does not
   * keep the others from it.
   */
  public Rebuilt rebuild() {
    return readAgain(store.read(session -> session.reread().all()));
  }

  /**
   * Takes some things into the index that are due; a search has taken in all of them by then.
   *
   * @return how many; none when there is nothing left to do
   */
  int indexSome() {
    return Indexing.renewSome(store);
  }

  /** Says by what talks are known again, where an older program said it otherwise. */
  void learnKeys() {
    if (store.read(TalkKeys::isDue)) {
      store.write(
          session -> {
            TalkKeys.learn(session);
            return true;
          });
    }
  }

  /**
   * Reads some versions again that an older program read; a report that is opened has been read
   * again by then.
   *
   * @return how many; none when there is nothing left to do
   */
  int readSomeAgain(int limit) {
    var done = readAgain(store.read(session -> session.reread().due(reading.form(), limit)));
    return done.versions() + done.spoiled();
  }

  private Rebuilt readAgain(List<VersionId> versions) {
    int otherwise = 0;
    int spoiled = 0;
    for (var version : versions) {
      try {
        otherwise += store.write(session -> new Rereading(session, reading).again(version)) ? 1 : 0;
      } catch (StorageException failure) {
        if (failure.reason() != StorageException.Reason.SPOILED) {
          throw failure;
        }
        LOG.log(System.Logger.Level.WARNING, "cannot be read again: {0}", failure.getMessage());
        spoiled++;
        store.write(session -> passOver(session, version));
      }
    }
    return new Rebuilt(versions.size() - spoiled, otherwise, spoiled);
  }

  /** It would be met again and again, and what comes after it never. */
  private boolean passOver(Session session, VersionId version) {
    session.reread().markRead(version, reading.form());
    return true;
  }

  /**
   * Removes for good what has lain in the bin for {@link #IN_BIN}. It leaves no trace in search,
   * export or undo. Done whenever a library is opened.
   *
   * @return how many reports, highlights and notes went that the user had deleted
   */
  public int emptyBin() {
    var limit = clock.instant().minus(IN_BIN);
    if (!store.read(session -> session.bin().holdsOlderThan(limit))) {
      return 0;
    }
    int removed =
        store.write(
            session -> {
              session.tell(new LibraryChange.ReportsChanged());
              session.tell(new LibraryChange.HistoryChanged());
              return session.bin().removeOlderThan(limit);
            });
    LOG.log(System.Logger.Level.INFO, "left the bin after {0} days: {1}", IN_BIN.toDays(), removed);
    return removed;
  }

  /** A library is of use also while its bin cannot be emptied, say on a full disk. */
  int emptyBinIfPossible() {
    try {
      return emptyBin();
    } catch (StorageException failure) {
      LOG.log(System.Logger.Level.WARNING, "the bin was not emptied", failure);
      return 0;
    }
  }

  /**
   * A whole copy, verified. The file must not exist.
   *
   * @return what of reports is in it, as in the library, not as it came
   */
  public List<Spoiled> backup(Path file) throws LibraryException {
    try {
      return store.backup(file.toAbsolutePath());
    } catch (StorageException failure) {
      throw LibraryException.of(failure);
    } catch (IOException failure) {
      throw new LibraryException(LibraryException.Reason.CANNOT_CREATE, file.toString(), failure);
    }
  }
}
