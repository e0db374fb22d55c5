package app.hallway.library.arriving;

import app.hallway.library.likeness.TalkKeys;
import app.hallway.library.reading.Reading;
import app.hallway.library.reading.Whereabouts;
import app.hallway.library.reading.Workers;
import app.hallway.library.wording.Wording;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.model.LibraryChange;
import app.hallway.model.RejectReason;
import app.hallway.model.StorageException;
import app.hallway.store.Session;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** One import: reads on several threads, writes in order, a batch of reports a transaction. */
public final class ImportRun {
  private static final System.Logger LOG = System.getLogger(ImportRun.class.getName());
  private static final int BATCH = 64;
  private static final Set<StorageException.Reason> OF_ONE_REPORT =
      EnumSet.of(StorageException.Reason.FAILED, StorageException.Reason.SPOILED);

  private final Store store;
  private final Reading reading;
  private final Clock clock;
  private final ObjIntConsumer<ImportOutcome> progress;
  private final Step step;
  private final int total;
  private final List<ImportOutcome> outcomes = new ArrayList<>();
  private final List<Whereabouts> unsure = new ArrayList<>();
  private final ComparedWords compared = new ComparedWords();
  private boolean keysLearnt;
  private @Nullable StorageException broken;

  /**
   * Nothing is imported yet.
   *
   * @param progress told what became of a file, and of how many it is known by then
   * @param total how many files there are
   */
  public ImportRun(
      Store store,
      Reading reading,
      Clock clock,
      ObjIntConsumer<ImportOutcome> progress,
      int total) {
    this.store = store;
    this.reading = reading;
    this.clock = clock;
    this.progress = progress;
    this.total = total;
    this.step = Step.whole("import", UUID.randomUUID().toString());
  }

  /** Says what became of a file that was not read. */
  public void settle(ImportOutcome outcome) {
    outcomes.add(outcome);
    progress.accept(outcome, outcomes.size());
  }

  /** Imports until the end, or until it is cancelled; what is written stays. */
  public ImportSummary run(List<Path> files, Preparation preparation, BooleanSupplier cancelled) {
    learn(cancelled);
    try (var workers = new Workers<>(files.iterator(), file -> preparation.file(file))) {
      while (workers.hasNext() && broken == null) {
        if (cancelled.getAsBoolean()) {
          return new ImportSummary(outcomes, true);
        }
        write(batch(workers, cancelled));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return new ImportSummary(outcomes, true);
    }
    giveUp(files);
    return new ImportSummary(outcomes, false);
  }

  /** What came with an older program is known again only after it was looked at once. */
  private void learn(BooleanSupplier cancelled) {
    boolean more = store.read(session -> !session.likeness().unknown(1).isEmpty());
    while (more && !cancelled.getAsBoolean()) {
      more = store.write(session -> new LikeReports(session).learnSome(BATCH)) == BATCH;
    }
  }

  /** The first reports are to be seen at once, the others to come in quickly. */
  private List<Prepared> batch(Workers<Path, Prepared> workers, BooleanSupplier cancelled)
      throws InterruptedException {
    int size = Math.min(BATCH, outcomes.size() + 1);
    var batch = new ArrayList<Prepared>();
    do {
      batch.add(workers.next());
    } while (batch.size() < size && workers.hasNext() && !cancelled.getAsBoolean());
    return batch;
  }

  public ImportOutcome write(Prepared prepared) {
    write(List.of(prepared));
    return outcomes.getLast();
  }

  private void write(List<Prepared> batch) {
    try {
      written(batch).forEach(this::settle);
    } catch (StorageException failure) {
      LOG.log(System.Logger.Level.ERROR, "the library cannot be written", failure);
      broken = failure;
      batch.forEach(prepared -> settle(unwritten(prepared, failure)));
    }
  }

  private List<ImportOutcome> written(List<Prepared> batch) {
    unsure.clear();
    var written =
        batch.stream().allMatch(Prepared.Settled.class::isInstance)
            ? batch.stream().map(prepared -> outcome(prepared, null)).toList()
            : store.step(step, session -> written(batch, session));
    followMoved();
    return written;
  }

  /** A report whose file is gone is looked for where it was read now. */
  private void followMoved() {
    var moved = unsure.stream().filter(Whereabouts::isMoved).toList();
    if (!moved.isEmpty()) {
      store.step(
          step,
          session -> {
            moved.forEach(one -> follow(one, session));
            return true;
          });
    }
  }

  private static void follow(Whereabouts moved, Session session) {
    session.reports().move(moved.report(), moved.known(), moved.read());
  }

  private List<ImportOutcome> written(List<Prepared> batch, Session session) {
    session.tell(new LibraryChange.ReportsChanged());
    if (!keysLearnt) {
      TalkKeys.learn(session);
      keysLearnt = true;
    }
    return batch.stream().map(prepared -> outcome(prepared, session)).toList();
  }

  private ImportOutcome outcome(Prepared prepared, @Nullable Session session) {
    return switch (prepared) {
      case Prepared.Settled(var outcome) -> outcome;
      case Prepared.Ready ready when session != null -> arrive(ready, session);
      case Prepared.Ready ready -> throw new IllegalStateException("no session for " + ready);
    };
  }

  /** A report that cannot be taken in for a reason of its own does not keep the others out. */
  private ImportOutcome arrive(Prepared.Ready ready, Session session) {
    try {
      var arrival = new Arrival(session, reading, clock.instant());
      var outcome = session.part(() -> arrival.take(ready, compared));
      arrival.unsure().ifPresent(unsure::add);
      return outcome;
    } catch (RuntimeException unexpected) {
      if (unexpected instanceof StorageException storage
          && (session.isLost() || !OF_ONE_REPORT.contains(storage.reason()))) {
        throw storage;
      }
      LOG.log(System.Logger.Level.ERROR, "cannot take in " + ready.source(), unexpected);
      return rejected(ready.source(), unexpected);
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      LOG.log(System.Logger.Level.ERROR, "too much to take in: " + ready.source(), tooMuch);
      return Preparation.tooMuch(ready.source(), tooMuch);
    }
  }

  private static ImportOutcome unwritten(Prepared prepared, StorageException failure) {
    return switch (prepared) {
      case Prepared.Settled(var outcome) -> outcome;
      case Prepared.Ready ready -> rejected(ready.source(), failure);
    };
  }

  /** After the library has failed once, the files that are left fail at once. */
  private void giveUp(List<Path> files) {
    if (broken != null) {
      int handled = files.size() - (total - outcomes.size());
      for (var file : files.subList(handled, files.size())) {
        settle(rejected(file.toString(), broken));
      }
    }
  }

  private static ImportOutcome rejected(String source, RuntimeException failure) {
    return failure instanceof StorageException storage
        ? new ImportOutcome.Rejected(
            source, RejectReason.LIBRARY_WRITE_FAILED, Wording.storage(storage.reason()))
        : new ImportOutcome.Rejected(source, RejectReason.UNEXPECTED, "");
  }
}
