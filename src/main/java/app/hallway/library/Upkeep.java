package app.hallway.library;

import app.hallway.model.LibraryChange;
import app.hallway.model.StorageException;
import app.hallway.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Integrity, copies, and the end of what was deleted. */
public final class Upkeep {
  /** How long what was deleted can be put back. */
  public static final Duration IN_BIN = Duration.ofDays(30);

  private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());

  private final Store store;
  private final Clock clock;

  Upkeep(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What is wrong with the library, a line each; empty where nothing is. */
  public List<String> check() {
    return store.check();
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

  /** A whole copy, verified. The file must not exist. */
  public void backup(Path file) throws LibraryException {
    try {
      store.backup(file.toAbsolutePath());
    } catch (StorageException failure) {
      throw LibraryException.of(failure);
    } catch (IOException failure) {
      throw new LibraryException(LibraryException.Reason.CANNOT_CREATE, file.toString(), failure);
    }
  }
}
