package app.hallway.detect.look;

import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import java.util.List;

/** What the second look sees, for those who fit it. */
public final class Rows {
  private static final Likeness TITLES = Likeness.fitted();

  private Rows() {}

  public static List<float[]> of(List<Read> reads, double[] first, ReportSense report) {
    return new Crowd(reads, first, report, TITLES).views().stream().map(Quantities::of).toList();
  }

  public static double start(double first) {
    return SecondLook.believed(first);
  }

  public static Forest fit(List<Boosting.Example> examples, Boosting.Settings settings) {
    return new Boosting(examples, settings).fit(Quantities.NAMES);
  }

  public static SecondLook with(Forest forest) {
    return new SecondLook(forest, TITLES);
  }

  public static String written(Forest forest) {
    return forest.written();
  }
}
