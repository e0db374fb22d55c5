package app.hallway.detect;

import app.hallway.detect.Scorer.Scored;
import app.hallway.markdown.Markdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Fits the weights of the clues to labelled reports and prints them as {@code weights.properties}:
 * a logistic regression whose prior is centred on weights set by hand, so that a clue that the
 * reports hardly show keeps a sensible weight.
 *
 * <p>Arguments: folders that hold {@code NAME.md} and {@code NAME.labels.json}.
 */
final class WeightFitting {
  private static final int STEPS = 300;
  private static final double RATE = 10;
  private static final double PRIOR_STRENGTH = 1.5;
  private static final double LARGEST = 5;

  private final Weights prior;
  private final List<LabelledReport> reports;
  private final double strength;

  /**
   * @param strength how strongly the weights are held to those of the prior
   */
  WeightFitting(Weights prior, List<LabelledReport> reports, double strength) {
    this.prior = prior;
    this.reports = reports;
    this.strength = strength;
  }

  /**
   * One candidate's clues.
   *
   * @param weight how much it counts: reports with many candidates do not drown the others
   */
  private record Example(Map<String, Double> clues, boolean talk, double weight) {
    Example without(Predicate<String> names) {
      var kept = new HashMap<>(clues);
      kept.keySet().removeIf(names);
      return new Example(kept, talk, weight);
    }
  }

  public static void main(String[] folders) throws IOException {
    var reports = new ArrayList<LabelledReport>();
    for (var folder : folders) {
      reports.addAll(LabelledReport.readAll(Path.of(folder)));
    }
    print(new WeightFitting(readPrior(), reports, PRIOR_STRENGTH).fit());
  }

  /** First each candidate by itself, then, on top of that, what its family says. */
  Map<String, Double> fit() {
    var alone = descend(examples(new Scorer(prior)), Map.of(), name -> !isFamily(name));
    var scorer = new Scorer(new Weights(alone));
    return descend(examples(scorer), alone, WeightFitting::isFamily);
  }

  private static boolean isFamily(String name) {
    return name.endsWith(Scorer.SIBLINGS) || name.endsWith(Scorer.COUSINS);
  }

  private List<Example> examples(Scorer scorer) {
    var examples = new ArrayList<Example>();
    for (var report : reports) {
      var outline = new Outline(BlockReader.read(Markdown.parse(report.markdown()).root()));
      var sense = ReportSense.of(report.metadata(), report.markdown());
      var scored = scorer.score(CandidateFinder.find(report.metadata(), outline), sense);
      double weight = Math.min(1, 6 / Math.sqrt(Math.max(1, scored.size())));
      for (var one : scored) {
        addExample(examples, report, one, weight);
      }
    }
    return examples;
  }

  private static void addExample(
      List<Example> examples, LabelledReport report, Scored scored, double weight) {
    var title = scored.candidate().title();
    int line = scored.candidate().block().first();
    boolean talk = report.talks().stream().anyMatch(t -> !t.optional() && t.fits(title, line));
    boolean optional = report.talks().stream().anyMatch(t -> t.optional() && t.fits(title, line));
    boolean within = report.talks().stream().anyMatch(t -> t.line() < line && line <= t.endLine());
    if (talk || !optional) {
      double counted = !talk && within ? weight * 0.3 : weight;
      examples.add(new Example(signs(scored), talk, counted));
    }
  }

  private static Map<String, Double> signs(Scored scored) {
    var signs = new HashMap<String, Double>();
    var shape = scored.candidate().shape();
    signs.put(Weights.name(shape, Scorer.BIAS), 1.0);
    scored.observed().forEach(o -> signs.put(Weights.name(shape, o.clue()), o.sign().strength()));
    return signs;
  }

  private Map<String, Double> descend(
      List<Example> all, Map<String, Double> start, Predicate<String> moves) {
    var examples =
        moves.test(Scorer.SIBLINGS)
            ? all
            : all.stream().map(e -> e.without(WeightFitting::isFamily)).toList();
    var weights = new HashMap<>(start);
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 0; step < STEPS; step++) {
      var gradient = new HashMap<String, Double>();
      for (var example : examples) {
        double error =
            example.weight() * (probability(weights, example) - (example.talk() ? 1 : 0));
        example.clues().forEach((clue, sign) -> gradient.merge(clue, error * sign, Double::sum));
      }
      gradient.forEach(
          (clue, slope) -> {
            if (moves.test(clue)) {
              double weight = weights.getOrDefault(clue, prior.of(clue));
              double pull = strength * (weight - prior.of(clue));
              double moved = weight - RATE * (slope + pull) / total;
              weights.put(clue, Math.clamp(moved, -LARGEST, LARGEST));
            }
          });
    }
    return weights;
  }

  private double probability(Map<String, Double> weights, Example example) {
    double sum = 0;
    for (var clue : example.clues().entrySet()) {
      sum += weights.getOrDefault(clue.getKey(), prior.of(clue.getKey())) * clue.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  static Weights readPrior() throws IOException {
    try (var stream = WeightFitting.class.getResourceAsStream("prior-weights.properties")) {
      return Weights.read(stream);
    }
  }

  private static void print(Map<String, Double> weights) {
    System.out.println(
        "# Log-odds that each clue adds to a candidate. Fitted by WeightFitting in src/test.");
    new TreeMap<>(weights).forEach((name, weight) -> System.out.printf("%s=%.2f%n", name, weight));
  }
}
