package app.hallway.detect;

import app.hallway.detect.Scorer.Scored;
import app.hallway.detect.look.Boosting;
import app.hallway.detect.look.Forest;
import app.hallway.detect.look.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fits both looks at candidates to labelled reports and writes {@code weights.properties} and
 * {@code forest.txt}. What the first look says of a report that the trees learn from comes from
 * weights that were fitted without it, as it will be for reports that nobody has labelled.
 *
 * <p>Arguments: the folder to write to, then folders that hold {@code NAME.md} and {@code
 * NAME.labels.json}. {@code -Dhallway.fit.without=FOLDER} names one with posts that tell of no
 * talks.
 */
final class SecondLookFitting {
  private static final double INNER = 0.3;
  private static final int PARTS = 4;

  /** Both looks, fitted to the same reports. */
  record Fitted(Weights weights, Forest forest) {
    Scorer scorer() {
      return new Scorer(weights, Rows.with(forest));
    }
  }

  private SecondLookFitting() {}

  public static void main(String[] arguments) throws IOException {
    var reports = new ArrayList<ReadReport>();
    for (int i = 1; i < arguments.length; i++) {
      reports.addAll(ReadReport.readAll(Path.of(arguments[i])));
    }
    reports.addAll(ReadReport.withoutTalks());
    var fitted = fit(reports, Boosting.Settings.USUAL);
    var folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve("look/forest.txt"), Rows.written(fitted.forest()));
    WeightFitting.write(fitted.weights(), folder.resolve("weights.properties"));
  }

  static Fitted fit(List<ReadReport> reports, Boosting.Settings settings) throws IOException {
    var first = new HashMap<ReadReport, double[]>();
    for (var part : CrossValidation.deal(reports, PARTS)) {
      var others = reports.stream().filter(report -> !part.contains(report)).toList();
      var scorer = Scorer.firstLook(first(others));
      part.forEach(report -> first.put(report, odds(scorer, report)));
    }
    var examples = reports.stream().flatMap(report -> examples(report, first).stream()).toList();
    return new Fitted(first(reports), Rows.fit(examples, settings));
  }

  private static Weights first(List<ReadReport> reports) throws IOException {
    var told = reports.stream().filter(report -> !report.report().talks().isEmpty()).toList();
    var measure = WeightFitting.Measure.USUAL;
    return new Weights(new WeightFitting(WeightFitting.readPrior(), told, measure).fit());
  }

  private static double[] odds(Scorer scorer, ReadReport report) {
    return scorer.score(report.candidates(), report.sense()).stream()
        .mapToDouble(Scored::logOdds)
        .toArray();
  }

  /** Reports with many candidates do not drown the others; what lies in a talk counts less. */
  private static List<Boosting.Example> examples(
      ReadReport report, Map<ReadReport, double[]> first) {
    var odds = Objects.requireNonNull(first.get(report));
    var rows = Rows.of(report.candidates(), odds, report.sense());
    double weight = Math.min(1, 6 / Math.sqrt(Math.max(1, rows.size())));
    var examples = new ArrayList<Boosting.Example>();
    for (int i = 0; i < rows.size(); i++) {
      var candidate = report.candidates().get(i).candidate();
      int line = candidate.block().first();
      var fitting =
          report.report().talks().stream().filter(t -> t.fits(candidate.title(), line)).toList();
      boolean talk = fitting.stream().anyMatch(label -> !label.optional());
      boolean within =
          report.report().talks().stream().anyMatch(t -> t.line() < line && line <= t.endLine());
      if (talk || fitting.isEmpty()) {
        double counted = !talk && within ? weight * INNER : weight;
        examples.add(new Boosting.Example(rows.get(i), Rows.start(odds[i]), talk, counted));
      }
    }
    return examples;
  }
}
