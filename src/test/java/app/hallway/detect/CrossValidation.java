package app.hallway.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the fitting on authors whom it has not seen: reports are dealt by author into folds, and
 * each fold is judged with weights fitted on the others. Prints the agreement for several strengths
 * of the prior and prices of a missed talk.
 *
 * <p>Arguments: folders that hold reports with {@code NAME.labels.json}. An author is the word
 * after a report's number.
 */
final class CrossValidation {
  private static final int FOLDS = 6;
  private static final Pattern AUTHOR = Pattern.compile("^\\d+-([^-]+)");

  private CrossValidation() {}

  public static void main(String[] folders) throws IOException {
    var reports = new ArrayList<ReadReport>();
    for (var folder : folders) {
      reports.addAll(ReadReport.readAll(Path.of(folder)));
    }
    for (var strength : numbers("hallway.fit.strengths", "0.5,1.5,4,10,25")) {
      for (var missed : numbers("hallway.fit.missed", "1")) {
        var unseen = Agreement.NOTHING;
        var seen = Agreement.NOTHING;
        for (var fold : folds(reports)) {
          var others = reports.stream().filter(r -> !fold.contains(r)).toList();
          var measure = new WeightFitting.Measure(strength, missed);
          var weights =
              new Weights(new WeightFitting(WeightFitting.readPrior(), others, measure).fit());
          unseen = unseen.and(all(weights, fold));
          seen = seen.and(all(weights, others));
        }
        System.out.printf(
            Locale.ROOT, "%5s %4s  unseen %s  seen %s%n", strength, missed, unseen, seen);
      }
    }
  }

  private static List<Double> numbers(String property, String usual) {
    return Stream.of(System.getProperty(property, usual).split(",", -1))
        .map(Double::valueOf)
        .toList();
  }

  private static Agreement all(Weights weights, List<ReadReport> reports) {
    return reports.stream()
        .map(report -> report.agreement(weights))
        .reduce(Agreement.NOTHING, Agreement::and);
  }

  private static List<List<ReadReport>> folds(List<ReadReport> reports) {
    var byAuthor = new TreeMap<String, List<ReadReport>>();
    for (var report : reports) {
      var match = AUTHOR.matcher(report.report().name());
      var author = match.find() ? match.group(1) : report.report().name();
      byAuthor.computeIfAbsent(author, a -> new ArrayList<>()).add(report);
    }
    var folds = new ArrayList<List<ReadReport>>();
    for (int i = 0; i < FOLDS; i++) {
      folds.add(new ArrayList<>());
    }
    int next = 0;
    for (var together : byAuthor.values()) {
      folds.get(next++ % FOLDS).addAll(together);
    }
    return folds;
  }
}
