package app.hallway.detect.look;

import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import java.util.List;
import java.util.stream.IntStream;

/** What the second look sees, for those who fit it. */
public final class Rows {
  private static final Likeness TITLES = Likeness.fitted();

  private Rows() {}

  public static List<float[]> of(List<Read> reads, double[] first, ReportSense report) {
    return new Crowd(reads, first, report, TITLES).views().stream().map(Quantities::of).toList();
  }

  public static double start(double odds) {
    return SecondLook.believed(odds);
  }

  public static Forest fit(List<Boosting.Example> examples, Boosting.Settings settings) {
    return new Boosting(examples, settings).fit(Quantities.NAMES);
  }

  public static SecondLook with(List<Forest> rounds) {
    return new SecondLook(rounds, TITLES);
  }

  /** The log-odds of a report's candidates after a round upon others. */
  public static double[] next(List<Read> reads, double[] odds, ReportSense report, Forest forest) {
    var rows = of(reads, odds, report);
    return IntStream.range(0, odds.length)
        .mapToDouble(i -> start(odds[i]) + forest.sum(rows.get(i)))
        .toArray();
  }

  public static String written(Forest forest) {
    return forest.written();
  }
}
