package app.hallway.library.arriving;

import app.hallway.export.OwnWork;
import app.hallway.library.reading.Reading;
import app.hallway.library.wording.Wording;
import app.hallway.model.Draft;
import app.hallway.model.ImportOutcome;
import app.hallway.model.PassReason;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import app.hallway.model.ReportId;
import app.hallway.render.RenderedPage;
import app.hallway.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Does all of an import that needs no writing. Thread-safe. */
public final class Preparation {
  private static final System.Logger LOG = System.getLogger(Preparation.class.getName());

  private final Store store;
  private final Reading reading;

  public Preparation(Store store, Reading reading) {
    this.store = store;
    this.reading = reading;
  }

  /** Whatever is wrong with a file, the others go on. */
  Prepared file(Path file) {
    return guarded(file.toString(), () -> of(file.toString(), reading.read(file)));
  }

  public Prepared bytes(String sourceName, byte[] bytes) {
    return guarded(sourceName, () -> of(sourceName, reading.readAlone(sourceName, bytes)));
  }

  private static Prepared guarded(String source, Supplier<Prepared> work) {
    try {
      return work.get();
    } catch (RuntimeException unexpected) {
      LOG.log(System.Logger.Level.ERROR, "cannot import " + source, unexpected);
      return rejected(source, RejectReason.UNEXPECTED, "");
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      LOG.log(System.Logger.Level.ERROR, "too much to import: " + source, tooMuch);
      return new Prepared.Settled(tooMuch(source, tooMuch));
    }
  }

  /** What a file is told that takes more than this machine has. */
  public static ImportOutcome.Rejected tooMuch(String source, VirtualMachineError error) {
    var detail = Wording.tooMuch(error instanceof StackOverflowError);
    return new ImportOutcome.Rejected(source, RejectReason.TOO_LARGE, detail);
  }

  private Prepared of(String source, ReadResult result) {
    return switch (result) {
      case ReadResult.Rejected(var name, var reason, var detail) ->
          rejected(source, reason, detail);
      case ReadResult.Read(var draft) ->
          ownWork(source, draft)
              .or(() -> unchanged(source, draft))
              .<Prepared>map(Prepared.Settled::new)
              .orElseGet(() -> ready(source, draft));
    };
  }

  private Prepared.Ready ready(String source, Draft draft) {
    var understood = reading.understand(draft);
    return Prepared.Ready.of(source, reading.version(understood), understood.article());
  }

  /** What Hallway itself made of what the library has is no news to it. */
  private Optional<ImportOutcome> ownWork(String source, Draft draft) {
    var bytes = draft.bytes().toArray();
    var reason =
        switch (draft.format()) {
          case MARKDOWN -> OwnWork.reason(draft.sourceName(), bytes);
          case HTML ->
              RenderedPage.madeOf(bytes).filter(this::isKnown).map(_ -> PassReason.RENDERED_PAGE);
        };
    return reason.map(why -> new ImportOutcome.PassedOver(source, why, 1));
  }

  private boolean isKnown(String sha256) {
    return store.read(session -> session.versions().isShelved(sha256));
  }

  /** The common case of a second import, told without rendering anything. */
  private Optional<ImportOutcome> unchanged(String source, Draft draft) {
    var sha256 = draft.bytes().sha256();
    return store
        .read(session -> new KnownReports(session).unchanged(draft, sha256))
        .filter(known -> !known.isMoved())
        .map(known -> unchanged(source, known.report(), draft));
  }

  private static ImportOutcome unchanged(String source, ReportId report, Draft draft) {
    return new ImportOutcome.Unchanged(source, report, draft.metadata().title());
  }

  private static Prepared rejected(String source, RejectReason reason, String detail) {
    return new Prepared.Settled(new ImportOutcome.Rejected(source, reason, detail));
  }
}
