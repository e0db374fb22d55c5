package app.hallway.library;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.Relocation;
import app.hallway.importing.SourceFiles;
import app.hallway.library.arriving.Preparation;
import app.hallway.library.reading.Reading;
import app.hallway.library.reading.Workers;
import app.hallway.model.Detection;
import app.hallway.model.Draft;
import app.hallway.model.ImportOutcome;
import app.hallway.model.Placement;
import app.hallway.model.ReadResult;
import app.hallway.model.RejectReason;
import app.hallway.model.TextSpan;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads reports as an import does, without a library. Thread-safe. */
public final class Inspection {
  private static final System.Logger LOG = System.getLogger(Inspection.class.getName());

  private final Reading reading;

  /** The clock tells which report dates are plausible. */
  public Inspection(Clock clock) {
    this.reading = new Reading(clock);
  }

  /** What a file turned out to be. */
  public sealed interface Inspected {
    /** The file as it is named to people. */
    String source();

    record Report(String source, Draft draft, Detection detection, String readingText)
        implements Inspected {}

    record Rejected(String source, RejectReason reason, String detail) implements Inspected {}

    record PassedOver(ImportOutcome.PassedOver outcome) implements Inspected {
      @Override
      public String source() {
        return outcome.source();
      }
    }
  }

  /**
   * Inspects files and folders, several at a time; memory does not grow with their number.
   *
   * @param sink told in the order of the files, on this thread; says whether to go on
   */
  public void inspectAll(List<Path> paths, Predicate<Inspected> sink) {
    var sources = SourceFiles.find(paths);
    for (var outcome : Importing.unread(sources)) {
      if (!sink.test(unread(outcome))) {
        return;
      }
    }
    each(sources.files().iterator(), this::inspect, sink);
  }

  /** Works on many things at once, as {@link #inspectAll} does on files. */
  public <T, R> void each(Iterator<T> things, Function<T, R> work, Predicate<R> sink) {
    try (var workers = new Workers<>(things, work)) {
      boolean goOn = true;
      while (goOn && workers.hasNext()) {
        goOn = sink.test(workers.next());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  public Inspected inspect(Path file) {
    return guarded(file.toString(), () -> reading.read(file));
  }

  public Inspected inspect(String sourceName, byte[] bytes) {
    return guarded(sourceName, () -> reading.readAlone(sourceName, bytes));
  }

  private Inspected guarded(String source, Supplier<ReadResult> work) {
    try {
      return understood(source, work.get());
    } catch (RuntimeException unexpected) {
      LOG.log(Level.ERROR, "cannot inspect " + source, unexpected);
      return new Inspected.Rejected(source, RejectReason.UNEXPECTED, "");
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      LOG.log(Level.ERROR, "too much to inspect: " + source, tooMuch);
      var told = Preparation.tooMuch(source, tooMuch);
      return new Inspected.Rejected(source, told.reason(), told.detail());
    }
  }

  private Inspected understood(String source, ReadResult result) {
    return switch (result) {
      case ReadResult.Rejected(var shortName, var reason, var detail) ->
          new Inspected.Rejected(source, reason, detail);
      case ReadResult.Read(var draft) -> report(source, draft);
    };
  }

  private Inspected report(String source, Draft draft) {
    var understood = reading.understand(draft);
    return new Inspected.Report(
        source, understood.draft(), understood.detection(), understood.article().readingText());
  }

  private static Inspected unread(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.PassedOver passed -> new Inspected.PassedOver(passed);
      case ImportOutcome.Rejected(var source, var reason, var detail) ->
          new Inspected.Rejected(source, reason, detail);
      default -> throw new IllegalStateException("not read, and yet " + outcome);
    };
  }

  /**
   * Where spans of one reading text are in another.
   *
   * @throws IndexOutOfBoundsException where a span does not lie in the old text
   */
  public static List<Placement> reanchor(String oldText, String newText, List<TextSpan> spans) {
    var relocation = Relocation.between(oldText, newText);
    return spans.stream().map(span -> relocation.place(Anchors.describe(oldText, span))).toList();
  }
}
