package app.hallway.library;

import app.hallway.importing.SourceFiles;
import app.hallway.library.arriving.ImportRun;
import app.hallway.library.arriving.Preparation;
import app.hallway.library.arriving.Prepared;
import app.hallway.library.reading.Reading;
import app.hallway.model.Draft;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.model.PassReason;
import app.hallway.store.Store;
import app.hallway.store.talks.NewVersion;
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
  private final Preparation preparation;

  Importing(Store store, Clock clock, Reading reading) {
    this.store = store;
    this.clock = clock;
    this.reading = reading;
    this.preparation = new Preparation(store, reading);
  }

  /** Told from a worker thread, after the file's report is safe in the library. */
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
    var told = unread(sources);
    int total = told.size() + sources.files().size();
    var run =
        new ImportRun(
            store, reading, clock, (one, done) -> progress.imported(done, total, one), total);
    told.forEach(run::settle);
    return run.run(sources.files(), preparation, cancelled);
  }

  /** What became of that which need not be read to know it. */
  static List<ImportOutcome> unread(SourceFiles sources) {
    var outcomes = new ArrayList<ImportOutcome>();
    var outside = sources.outside();
    if (!outside.isEmpty()) {
      outcomes.add(
          new ImportOutcome.PassedOver(
              outside.getFirst().toString(), PassReason.OUTSIDE, outside.size()));
    }
    sources
        .rejected()
        .forEach(
            one ->
                outcomes.add(
                    new ImportOutcome.Rejected(one.sourceName(), one.reason(), one.detail())));
    return outcomes;
  }

  /** Imports text that has no file. Undoable. */
  public ImportOutcome importBytes(String sourceName, byte[] bytes) {
    return write(preparation.bytes(sourceName, bytes));
  }

  /** Takes in what somebody else read. */
  ImportOutcome take(Draft draft) {
    return take(reading.version(draft));
  }

  ImportOutcome take(NewVersion version) {
    return write(Prepared.Ready.of(version.draft().sourceName(), version));
  }

  private ImportOutcome write(Prepared prepared) {
    return new ImportRun(store, reading, clock, (one, done) -> {}, 1).write(prepared);
  }
}
