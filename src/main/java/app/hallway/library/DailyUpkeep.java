package app.hallway.library;

import app.hallway.model.DailyCopy;
import app.hallway.model.Spoiled;
import app.hallway.model.StorageException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy a day and empties the bin while a library is open, on a thread of its own. Close it
 * before the library; a copy that is being made is finished first.
 */
public final class DailyUpkeep implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(DailyUpkeep.class.getName());

  private static final int READ_AT_ONCE = 20;

  private final Library library;
  private final Consumer<News> listener;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("library-upkeep").factory());
  private final Set<Spoiled> toldOf = new HashSet<>();
  private LibraryException.@Nullable Reason told;
  private @Nullable LocalDate toldOn;
  private @Nullable LocalDate compared;

  /** What it did. */
  public sealed interface News {
    record CopyMade(Path file) implements News {}

    /** What of reports is not as it came; each told once a day. A copy of today lets no good go. */
    record Spoilt(List<Spoiled> things) implements News {}

    /** Told once until a copy is made again, or fails for another reason. */
    record CopyFailed(LibraryException.Reason reason) implements News {}

    /**
     * Things that the user had deleted are gone.
     *
     * @param things reports, highlights and notes
     */
    record BinEmptied(int things) implements News {}
  }

  /**
   * Not yet at work.
   *
   * @param listener told on the thread of its own
   */
  public DailyUpkeep(Library library, Consumer<News> listener) {
    this.library = library;
    this.listener = listener;
  }

  /** Goes to work after a while, and then again and again: the day may have changed. */
  public void start(Duration first, Duration each) {
    var _ =
        worker.scheduleWithFixedDelay(
            this::look, first.toMillis(), each.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Does what is to be done today, on the calling thread. */
  void look() {
    try {
      index();
      copy();
      compare();
      empty();
      readAgain();
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "upkeep failed", failure);
    }
  }

  /** Somebody may want to search before all else is done. */
  private void index() {
    try {
      library.upkeep().learnKeys();
      while (!worker.isShutdown() && library.upkeep().indexSome() > 0) {
        LOG.log(System.Logger.Level.DEBUG, "more of the library was taken into the index");
      }
    } catch (StorageException failure) {
      LOG.log(System.Logger.Level.WARNING, "the index is not complete", failure);
    }
  }

  /** Not before today's copy: it has everything as it was. */
  private void readAgain() {
    try {
      while (!worker.isShutdown() && library.upkeep().readSomeAgain(READ_AT_ONCE) > 0) {
        LOG.log(System.Logger.Level.DEBUG, "reports that an older program read were read again");
      }
    } catch (StorageException failure) {
      LOG.log(System.Logger.Level.WARNING, "reports were not read again", failure);
    }
  }

  private void copy() {
    try {
      library.backups().makeToday().ifPresent(this::made);
    } catch (LibraryException failure) {
      if (failure.reason() != told) {
        LOG.log(System.Logger.Level.ERROR, "no daily copy", failure);
        told = failure.reason();
        listener.accept(new News.CopyFailed(failure.reason()));
      }
    }
  }

  private void made(DailyCopy copy) {
    told = null;
    LOG.log(System.Logger.Level.DEBUG, "daily copy {0}", copy.file());
    if (copy.spoiled().isEmpty()) {
      listener.accept(new News.CopyMade(copy.file()));
    } else {
      tell(copy.spoiled());
    }
  }

  /** A share of what is kept, once a day: in a week all, also where no copy can be made. */
  private void compare() {
    try {
      var today = library.upkeep().today();
      if (!today.equals(compared)) {
        tell(library.upkeep().spoiled(today));
        compared = today;
      }
    } catch (StorageException failure) {
      LOG.log(System.Logger.Level.WARNING, "what is kept was not compared", failure);
    }
  }

  private void tell(List<Spoiled> spoiled) {
    var today = library.upkeep().today();
    if (!today.equals(toldOn)) {
      toldOn = today;
      toldOf.clear();
    }
    var fresh = spoiled.stream().filter(toldOf::add).toList();
    if (!fresh.isEmpty()) {
      listener.accept(new News.Spoilt(fresh));
    }
  }

  private void empty() {
    try {
      int things = library.upkeep().emptyBin() + library.takeEmptiedAtOpening();
      if (things > 0) {
        listener.accept(new News.BinEmptied(things));
      }
    } catch (StorageException failure) {
      LOG.log(System.Logger.Level.WARNING, "the bin was not emptied", failure);
    }
  }

  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "the daily copy was given up");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
