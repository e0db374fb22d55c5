package app.hallway.detect;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.candidates.Candidate.Siblings;
import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import app.hallway.detect.clues.Sign;
import app.hallway.detect.look.SecondLook;
import app.hallway.detect.look.SecondLook.Judged;
import app.hallway.detect.look.SecondLook.Reason;
import app.hallway.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Weighs the clues of all candidates of a report: a logistic sum, then what their siblings say. */
final class Scorer {
  private static final int LONGEST_DETAIL = 120;
  private static final int ROUNDS = 2;
  private static final Sign UNSAID = new Sign(1, "");
  static final String BIAS = "bias";
  static final String SIBLINGS = "siblings-are-talks";
  static final String COUSINS = "cousins-are-talks";
  private final Weights weights;
  private final @Nullable SecondLook secondLook;

  /** Looks once, or twice. */
  Scorer(Weights weights, @Nullable SecondLook secondLook) {
    this.weights = weights;
    this.secondLook = secondLook;
  }

  static Scorer fitted() {
    return new Scorer(Weights.fitted(), SecondLook.fitted());
  }

  static Scorer firstLook(Weights weights) {
    return new Scorer(weights, null);
  }

  /** A clue that showed on a candidate, and the log-odds that it adds. */
  record Observed(String clue, Sign sign, double weight) {
    Observed and(Observed more) {
      return new Observed(clue, sign, weight + more.weight);
    }

    Evidence evidence() {
      return new Evidence(clue, weight, shorten(sign.detail()));
    }

    private static String shorten(String detail) {
      var line = detail.strip().replace('\n', ' ');
      return line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL - 1) + "…" : line;
    }
  }

  /**
   * A candidate and what speaks for and against it.
   *
   * @param again what the second look says, null before it
   * @param isFamilyMember false for headings such as "Conclusion", which say nothing about those
   *     beside them
   */
  record Scored(
      Candidate candidate,
      List<Observed> observed,
      @Nullable Judged again,
      double logOdds,
      boolean isFamilyMember) {
    double probability() {
      return 1 / (1 + Math.exp(-logOdds));
    }

    /** What both looks say; what the second thinks of a clue is added to what the first did. */
    List<Evidence> evidence() {
      var all = new LinkedHashMap<String, Observed>();
      observed.forEach(one -> all.put(one.clue(), one));
      var more = again == null ? List.<Reason>of() : again.why().get();
      more.forEach(
          one ->
              all.merge(one.name(), new Observed(one.name(), UNSAID, one.weight()), Observed::and));
      return all.values().stream().map(Observed::evidence).toList();
    }

    Scored judged(Judged once) {
      return new Scored(candidate, observed, once, once.logOdds(), isFamilyMember);
    }

    Scored with(Observed more) {
      if (more.sign().strength() == 0) {
        return this;
      }
      var all = new ArrayList<>(observed);
      all.add(more);
      return new Scored(
          candidate, List.copyOf(all), again, logOdds + more.weight(), isFamilyMember);
    }
  }

  /** All candidates of a report, in their order. */
  List<Scored> score(List<Read> candidates, ReportSense report) {
    var first = firstLook(candidates);
    if (secondLook == null) {
      return first;
    }
    var odds = first.stream().mapToDouble(Scored::logOdds).toArray();
    var judged = secondLook.judge(candidates, odds, report);
    return IntStream.range(0, first.size())
        .mapToObj(i -> first.get(i).judged(judged.get(i)))
        .toList();
  }

  private List<Scored> firstLook(List<Read> candidates) {
    var alone = candidates.stream().map(this::alone).toList();
    var scored = alone;
    for (int round = 0; round < ROUNDS; round++) {
      var siblings = families(scored, Candidate::siblings);
      var cousins = families(scored, c -> c.siblings().cousins());
      var before = scored;
      scored =
          IntStream.range(0, alone.size())
              .mapToObj(i -> withFamily(alone.get(i), before.get(i), siblings, cousins))
              .toList();
    }
    return scored;
  }

  private static Map<Siblings, Family> families(
      List<Scored> scored, Function<Candidate, Siblings> key) {
    var families = new HashMap<Siblings, Family>();
    for (var one : scored) {
      if (one.isFamilyMember()) {
        families.computeIfAbsent(key.apply(one.candidate()), k -> new Family()).add(one);
      }
    }
    return families;
  }

  private Scored alone(Read read) {
    var candidate = read.candidate();
    var observed = new ArrayList<Observed>();
    double sum = weights.of(candidate.shape(), BIAS);
    for (var sign : read.signs().entrySet()) {
      var one = observed(candidate, sign.getKey(), sign.getValue());
      observed.add(one);
      sum += one.weight();
    }
    return new Scored(candidate, observed, null, sum, read.isFamilyMember());
  }

  private Scored withFamily(
      Scored alone, Scored before, Map<Siblings, Family> siblings, Map<Siblings, Family> cousins) {
    var candidate = alone.candidate();
    var own = candidate.siblings();
    var close = siblings.getOrDefault(own, Family.NOBODY).strengthFor(before);
    var far = cousins.getOrDefault(own.cousins(), Family.NOBODY).strengthFor(before);
    return alone
        .with(observed(candidate, SIBLINGS, new Sign(close, "")))
        .with(observed(candidate, COUSINS, new Sign(far, "")));
  }

  private Observed observed(Candidate candidate, String clue, Sign sign) {
    return new Observed(clue, sign, weights.of(candidate.shape(), clue) * sign.strength());
  }
}
