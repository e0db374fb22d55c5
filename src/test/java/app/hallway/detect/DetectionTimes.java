package app.hallway.detect;

import app.hallway.importing.ReportReader;
import app.hallway.markdown.Markdown;
import app.hallway.model.Draft;
import app.hallway.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints how long detection takes, warm: the median of many runs for each file as it is, and for
 * the same text repeated up to 100 KB and 1 MB, with the ratio of the two. Not a test: run it with
 * files as arguments.
 */
final class DetectionTimes {
  private static final int RUNS = 60;
  private static final int SMALL = 100_000;
  private static final int LARGE = 1_000_000;

  private final TalkDetector detector = new TalkDetector();
  private final ReportReader reader = new ReportReader(Clock.systemUTC());

  private DetectionTimes() {}

  public static void main(String[] files) throws IOException {
    var times = new DetectionTimes();
    System.out.printf("%-50s %10s %10s %10s %6s%n", "ms", "as it is", "100 KB", "1 MB", "ratio");
    for (var file : files) {
      times.measure(Path.of(file));
    }
  }

  private void measure(Path file) throws IOException {
    if (!(reader.read(file) instanceof ReadResult.Read(var draft))) {
      throw new IllegalArgumentException(file + " cannot be read");
    }
    var text = draft.markdown();
    double own = median(draft, text, RUNS);
    double small = median(draft, repeated(text, SMALL), RUNS);
    double large = median(draft, repeated(text, LARGE), RUNS / 4);
    System.out.printf(
        Locale.ROOT,
        "%-50s %10.1f %10.1f %10.1f %6.1f%n",
        file.getFileName() + " (" + Files.size(file) / 1000 + " KB)",
        own,
        small,
        large,
        large / small);
  }

  private static String repeated(String text, int length) {
    return (text + "\n\n").repeat(length / text.length() + 1).substring(0, length);
  }

  /** In milliseconds, of the second half of the runs. */
  private double median(Draft draft, String text, int runs) {
    var document = Markdown.parse(text);
    var nanos = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      detector.detect(draft.metadata(), document);
      nanos[i] = System.nanoTime() - start;
    }
    var warm = Arrays.copyOfRange(nanos, runs / 2, runs);
    Arrays.sort(warm);
    return warm[warm.length / 2] / 1e6;
  }
}
