package app.hallway.detect;

import app.hallway.detect.Scorer.Scored;
import app.hallway.detect.look.Boosting;
import app.hallway.detect.look.Forest;
import app.hallway.detect.look.Rows;
import app.hallway.detect.prose.TopicFitting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fits both looks at candidates to labelled reports and writes {@code weights.properties}, {@code
 * look/forest.txt} and {@code prose/topics.bin}. What the first look says of a report that the
 * trees learn from comes from weights that were fitted without it, as it will be for reports that
 * nobody has labelled.
 *
 * <p>Arguments: the folder to write to, then folders that hold {@code NAME.md} and {@code
 * NAME.labels.json}. {@code -Dhallway.fit.without=FOLDER} names one with posts that tell of no
 * talks.
 */
final class SecondLookFitting {
  private static final double INNER = 0.3;
  private static final int PARTS = 4;

  /** Both looks, fitted to the same reports. */
  record Fitted(Weights weights, List<Forest> rounds) {
    Scorer scorer() {
      return new Scorer(weights, Rows.with(rounds));
    }
  }

  private SecondLookFitting() {}

  public static void main(String[] arguments) throws IOException {
    var folders = List.of(arguments).subList(1, arguments.length);
    var reports = new ArrayList<ReadReport>();
    CrossFitted.readAll(folders).values().forEach(reports::addAll);
    var labelled =
        folders.stream().flatMap(folder -> LabelledReport.readAll(Path.of(folder)).stream());
    var topics = CrossFitted.topics(labelled.toList());
    reports.addAll(ReadReport.withoutTalks(TopicFitting.model(topics)));
    var fitted = fit(reports, Boosting.Settings.USUAL);
    var folder = Path.of(arguments[0]);
    Files.write(folder.resolve("prose/topics.bin"), topics);
    Files.writeString(folder.resolve("look/forest.txt"), Rows.written(fitted.rounds().getFirst()));
    Files.writeString(
        folder.resolve("look/forest-again.txt"), Rows.written(fitted.rounds().getLast()));
    WeightFitting.write(fitted.weights(), folder.resolve("weights.properties"));
  }

  static Fitted fit(List<ReadReport> reports, Boosting.Settings settings) throws IOException {
    var parts = CrossValidation.deal(reports, PARTS);
    var first = new IdentityHashMap<ReadReport, double[]>();
    for (var part : parts) {
      var scorer = Scorer.firstLook(first(without(reports, part)));
      part.forEach(report -> first.put(report, odds(scorer, report)));
    }
    var second = new IdentityHashMap<ReadReport, double[]>();
    for (var part : parts) {
      var forest = forest(without(reports, part), first, settings.inOneBag());
      part.forEach(
          report ->
              second.put(
                  report,
                  Rows.next(report.candidates(), known(first, report), report.sense(), forest)));
    }
    return new Fitted(
        first(reports),
        List.of(forest(reports, first, settings), forest(reports, second, settings.again())));
  }

  private static double[] known(Map<ReadReport, double[]> odds, ReadReport report) {
    return Objects.requireNonNull(odds.get(report));
  }

  private static List<ReadReport> without(List<ReadReport> reports, List<ReadReport> part) {
    return reports.stream().filter(report -> !part.contains(report)).toList();
  }

  private static Forest forest(
      List<ReadReport> reports, Map<ReadReport, double[]> before, Boosting.Settings settings) {
    return Rows.fit(
        reports.stream().flatMap(report -> examples(report, before).stream()).toList(), settings);
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
      ReadReport report, Map<ReadReport, double[]> before) {
    var odds = known(before, report);
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
