package app.hallway.detect.look;

import java.util.List;

/** Candidates of one shape, as sums from which each of them can be taken off. */
final class Company {
  /** What is told of the others on average. */
  static final List<Quantity> TRAITS = CompanyTraits.all();

  private final double[] sums = new double[TRAITS.size()];
  private int size;
  private double lines;
  private double logLines;
  private double squares;
  private double probability;
  private int members;

  void add(View view, double[] traits, double probabilityOfOne) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += traits[i];
    }
    size++;
    lines += lines(view);
    double log = Math.log1p(lines(view));
    logLines += log;
    squares += log * log;
    if (view.read().isFamilyMember()) {
      probability += probabilityOfOne;
      members++;
    }
  }

  private static double lines(View view) {
    var span = view.candidate().span();
    return span.last() - span.first() + 1.0;
  }

  int others() {
    return size - 1;
  }

  /** The mean of a trait of all but one. */
  double mean(int trait, double own) {
    return size < 2 ? View.UNKNOWN : (sums[trait] - own) / (size - 1);
  }

  /** How much of the report they tell, 0..1. */
  double coverage(int linesOfReport) {
    return Math.min(1, lines / Math.max(1, linesOfReport));
  }

  /** How far the others differ in length: the standard deviation of the logarithm of lines. */
  double unevenness(View view) {
    int others = size - 1;
    if (others < 2) {
      return View.UNKNOWN;
    }
    double own = Math.log1p(lines(view));
    double mean = (logLines - own) / others;
    return Math.sqrt(Math.max(0, (squares - own * own) / others - mean * mean));
  }

  /** The mean probability of the others, as the first look has it. */
  double probability(View view, double own) {
    boolean member = view.read().isFamilyMember();
    int others = members - (member ? 1 : 0);
    return others < 1 ? View.UNKNOWN : (probability - (member ? own : 0)) / others;
  }

  int members() {
    return members;
  }

  double probability() {
    return members == 0 ? 0 : probability / members;
  }
}
