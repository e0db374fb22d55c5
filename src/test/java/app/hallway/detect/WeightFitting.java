package app.hallway.detect;

import app.hallway.detect.Scorer.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Fits the weights of the clues to labelled reports: a logistic regression whose prior is centred
 * on weights set by hand, so that a clue that the reports hardly show keeps a sensible weight.
 */
final class WeightFitting {
  private static final double INNER = 0.3;

  private final Weights prior;
  private final List<ReadReport> reports;
  private final Measure measure;

  /**
   * How the fit judges.
   *
   * @param strength how strongly the weights are held to those of the prior
   * @param missed how much a talk that is missed weighs against one too many
   */
  record Measure(double strength, double missed) {
    static final Measure USUAL = new Measure(1.5, 1);
  }

  WeightFitting(Weights prior, List<ReadReport> reports, Measure measure) {
    this.prior = prior;
    this.reports = reports;
    this.measure = measure;
  }

  /** First each candidate by itself, then, on top of that, what its family says. */
  Map<String, Double> fit() {
    var alone = descent(Scorer.firstLook(prior), Map.of(), name -> !isFamily(name)).weights();
    return descent(Scorer.firstLook(new Weights(alone)), alone, WeightFitting::isFamily).weights();
  }

  private static boolean isFamily(String name) {
    return name.endsWith(Scorer.SIBLINGS) || name.endsWith(Scorer.COUSINS);
  }

  /**
   * Of all examples.
   *
   * @param fixed weights that stay as they are
   */
  private Descent descent(Scorer scorer, Map<String, Double> fixed, Predicate<String> moving) {
    var descent = new Descent(prior, measure.strength(), fixed, moving);
    for (var report : reports) {
      var scored = scorer.score(report.candidates(), report.sense());
      double weight = Math.min(1, 6 / Math.sqrt(Math.max(1, scored.size())));
      for (var one : scored) {
        addExample(descent, report, one, weight);
      }
    }
    return descent;
  }

  /** Reports with many candidates do not drown the others; what lies in a talk counts less. */
  private void addExample(Descent descent, ReadReport read, Scored scored, double weight) {
    var labels = read.report().talks();
    var title = scored.candidate().title();
    int line = scored.candidate().block().first();
    boolean talk = labels.stream().anyMatch(t -> !t.optional() && t.fits(title, line));
    boolean optional = labels.stream().anyMatch(t -> t.optional() && t.fits(title, line));
    boolean within = labels.stream().anyMatch(t -> t.line() < line && line <= t.endLine());
    if (talk) {
      descent.add(signs(scored), true, weight * measure.missed());
    } else if (!optional) {
      descent.add(signs(scored), false, within ? weight * INNER : weight);
    }
  }

  private static Map<String, Double> signs(Scored scored) {
    var signs = new TreeMap<String, Double>();
    var shape = scored.candidate().shape();
    signs.put(Weights.name(shape, Scorer.BIAS), 1.0);
    scored.observed().forEach(o -> signs.put(Weights.name(shape, o.clue()), o.sign().strength()));
    return signs;
  }

  static Weights readPrior() throws IOException {
    try (var stream = WeightFitting.class.getResourceAsStream("prior-weights.properties")) {
      return Weights.read(stream);
    }
  }

  static void write(Weights weights, Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(
        "# Log-odds that each clue adds to a candidate. Fitted by SecondLookFitting in src/test.");
    weights
        .names()
        .forEach(name -> lines.add(String.format(Locale.ROOT, "%s=%.2f", name, weights.of(name))));
    Files.write(file, lines);
  }
}
