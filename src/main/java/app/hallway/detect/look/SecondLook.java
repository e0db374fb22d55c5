package app.hallway.detect.look;

import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Judges the candidates of a report once more, now that it is known how likely all of them are: a
 * heading among headings that are talks, a list within what is itself a talk. Gradient boosted
 * trees (Friedman, "Greedy function approximation", 2001) upon the log-odds of the first look; and
 * again upon what came of that, as in stacked sequential learning (Cohen and Carvalho, IJCAI 2005).
 */
public final class SecondLook {
  /** What came before is not believed beyond this. */
  static final double SUREST = 4;

  private static final double WORTH_KEEPING = 0.1;

  /** Fewer candidates than these tell less of one another. */
  private static final double ENOUGH = 12;

  private final List<Forest> rounds;
  private final Likeness titles;

  public SecondLook(List<Forest> rounds, Likeness titles) {
    this.rounds = List.copyOf(rounds);
    this.titles = titles;
  }

  public static SecondLook fitted() {
    return new SecondLook(
        List.of(Forest.fitted("forest.txt"), Forest.fitted("forest-again.txt")), Likeness.fitted());
  }

  /** What something about a candidate adds to its log-odds. */
  public record Reason(String name, double weight) {}

  /**
   * A candidate's log-odds.
   *
   * @param why what made them so beside the first look; found out when it is asked, as most are not
   */
  public record Judged(double logOdds, Supplier<List<Reason>> why) {}

  /**
   * All candidates of a report, in their order.
   *
   * @param first the log-odds of the first look
   */
  public List<Judged> judge(List<Read> reads, double[] first, ReportSense report) {
    var odds = first;
    double share = Math.min(1, first.length / ENOUGH);
    var crowd = new Crowd(reads, first, report, titles);
    var seen = new ArrayList<List<float[]>>();
    for (var forest : rounds) {
      if (!seen.isEmpty()) {
        crowd = crowd.again(odds);
      }
      var rows = rows(crowd, seen);
      var found = new double[odds.length];
      for (int i = 0; i < found.length; i++) {
        found[i] = believed(odds[i]) + share * forest.sum(rows.get(i));
      }
      odds = found;
      seen.add(rows);
    }
    var judged = new ArrayList<Judged>();
    for (int i = 0; i < odds.length; i++) {
      int index = i;
      judged.add(new Judged(odds[i], () -> reasons(seen, index, share)));
    }
    return judged;
  }

  private static List<float[]> rows(Crowd crowd, List<List<float[]>> seen) {
    return seen.isEmpty()
        ? crowd.views().stream().map(Quantities::of).toList()
        : crowd.views().stream()
            .map(view -> Quantities.renewed(seen.getLast().get(view.index()), view))
            .toList();
  }

  private List<Reason> reasons(List<List<float[]>> seen, int index, double share) {
    var moved = new double[Quantities.NAMES.size()];
    for (int round = 0; round < rounds.size(); round++) {
      var by = rounds.get(round).explain(seen.get(round).get(index));
      for (int i = 0; i < by.length; i++) {
        moved[i] += share * by[i];
      }
    }
    return worthKeeping(Quantities.reasons(moved));
  }

  private static List<Reason> worthKeeping(Map<String, Double> reasons) {
    return reasons.entrySet().stream()
        .filter(reason -> Math.abs(reason.getValue()) >= WORTH_KEEPING)
        .map(reason -> new Reason(reason.getKey(), reason.getValue()))
        .toList();
  }

  static double believed(double odds) {
    return Math.clamp(odds, -SUREST, SUREST);
  }
}
