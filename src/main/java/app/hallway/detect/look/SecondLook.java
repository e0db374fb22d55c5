package app.hallway.detect.look;

import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges the candidates of a report once more, now that it is known how likely all of them are: a
 * heading among headings that are talks, a list within what is itself a talk. Gradient boosted
 * trees (Friedman, "Greedy function approximation", 2001) upon the log-odds of the first look.
 */
public final class SecondLook {
  /** The first look is not believed beyond this. */
  static final double SUREST = 4;

  private static final double WORTH_KEEPING = 0.1;

  /** Fewer candidates than these tell less of one another. */
  private static final double ENOUGH = 12;

  private final Forest forest;
  private final Likeness titles;

  public SecondLook(Forest forest, Likeness titles) {
    this.forest = forest;
    this.titles = titles;
  }

  public static SecondLook fitted() {
    return new SecondLook(Forest.fitted(), Likeness.fitted());
  }

  /** What something about a candidate adds to its log-odds. */
  public record Reason(String name, double weight) {}

  /** A candidate's log-odds, and what made them so beside the first look. */
  public record Judged(double logOdds, List<Reason> reasons) {}

  /**
   * All candidates of a report, in their order.
   *
   * @param first the log-odds of the first look
   */
  public List<Judged> judge(List<Read> reads, double[] first, ReportSense report) {
    return new Crowd(reads, first, report, titles).views().stream().map(this::judge).toList();
  }

  private Judged judge(View view) {
    var moved = forest.explain(Quantities.of(view));
    double share = Math.min(1, view.around().size() / ENOUGH);
    var reasons = new ArrayList<Reason>();
    Quantities.reasons(moved)
        .forEach((name, weight) -> reasons.add(new Reason(name, weight * share)));
    reasons.removeIf(reason -> Math.abs(reason.weight()) < WORTH_KEEPING);
    return new Judged(believed(view.first()) + share * forest.sum(moved), reasons);
  }

  static double believed(double first) {
    return Math.clamp(first, -SUREST, SUREST);
  }
}
