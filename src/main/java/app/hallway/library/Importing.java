package app.hallway.library;

import app.hallway.importing.SourceFiles;
import app.hallway.model.Draft;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.model.LibraryChange;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import app.hallway.store.NewVersion;
import app.hallway.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Bringing files into the library. */
public final class Importing {
  private final Store store;
  private final Clock clock;
  private final Reading reading;

  Importing(Store store, Clock clock, Reading reading) {
    this.store = store;
    this.clock = clock;
    this.reading = reading;
  }

  /** Told from a worker thread. */
  public interface Progress {
    Progress NONE = (done, total, newest) -> {};

    void imported(int done, int total, ImportOutcome newest);
  }

  /**
   * Imports files and folders; what fails does not keep the rest out. A cancelled or killed import
   * leaves whole reports only. One step of undo.
   *
   * @param cancelled asked between files
   */
  public ImportSummary importAll(List<Path> paths, Progress progress, BooleanSupplier cancelled) {
    var sources = SourceFiles.find(paths);
    var outcomes = new ArrayList<ImportOutcome>();
    sources.rejected().forEach(rejected -> outcomes.add(rejected(rejected)));
    int total = outcomes.size() + sources.files().size();
    for (var file : sources.files()) {
      if (cancelled.getAsBoolean()) {
        return new ImportSummary(outcomes, true);
      }
      var outcome = importFile(file);
      outcomes.add(outcome);
      progress.imported(outcomes.size(), total, outcome);
    }
    return new ImportSummary(outcomes, false);
  }

  private ImportOutcome importFile(Path file) {
    try {
      return take(reading.read(file));
    } catch (RuntimeException unexpected) {
      return new ImportOutcome.Rejected(
          file.toString(), RejectReason.UNREADABLE, String.valueOf(unexpected));
    }
  }

  /** Imports text that has no file. */
  public ImportOutcome importBytes(String sourceName, byte[] bytes) {
    return take(reading.read(sourceName, null, bytes));
  }

  private ImportOutcome take(ReadResult result) {
    return switch (result) {
      case ReadResult.Rejected rejected -> rejected(rejected);
      case ReadResult.Read(var draft) -> take(draft);
    };
  }

  private static ImportOutcome rejected(ReadResult.Rejected rejected) {
    return new ImportOutcome.Rejected(rejected.sourceName(), rejected.reason(), rejected.detail());
  }

  ImportOutcome take(Draft draft) {
    return take(reading.version(draft));
  }

  ImportOutcome take(NewVersion version) {
    return store.step(
        "import",
        "",
        session -> {
          var outcome = new Arrival(session, clock.instant()).take(version);
          session.tell(new LibraryChange.ReportsChanged());
          return outcome;
        });
  }
}
