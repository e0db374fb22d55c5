package app.hallway.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Measures the fitting on authors whom it has not seen: reports are dealt by author into folds, and
 * each fold is judged with weights fitted on the others. Prints the agreement for several strengths
 * of the prior.
 *
 * <p>Arguments: folders that hold reports with {@code NAME.labels.json}. An author is the word
 * after a report's number.
 */
final class CrossValidation {
  private static final int FOLDS = 6;
  private static final Pattern AUTHOR = Pattern.compile("^\\d+-([^-]+)");

  private CrossValidation() {}

  public static void main(String[] folders) throws IOException {
    var reports = new ArrayList<LabelledReport>();
    for (var folder : folders) {
      reports.addAll(LabelledReport.readAll(Path.of(folder)));
    }
    var strengths = System.getProperty("hallway.fit.strengths", "0.5,1.5,4,10,25").split(",", -1);
    for (var strength : strengths) {
      var seen = Agreement.NOTHING;
      var unseen = Agreement.NOTHING;
      for (var fold : folds(reports)) {
        var others = reports.stream().filter(r -> !fold.contains(r)).toList();
        var fitting =
            new WeightFitting(WeightFitting.readPrior(), others, Double.parseDouble(strength));
        var detector = new TalkDetector(new Weights(fitting.fit()));
        unseen = unseen.and(all(detector, fold));
        seen = seen.and(all(detector, others));
      }
      System.out.printf(Locale.ROOT, "%5s  unseen %s  seen %s%n", strength, unseen, seen);
    }
  }

  private static Agreement all(TalkDetector detector, List<LabelledReport> reports) {
    return reports.stream()
        .map(report -> Agreement.of(detector, report))
        .reduce(Agreement.NOTHING, Agreement::and);
  }

  private static List<List<LabelledReport>> folds(List<LabelledReport> reports) {
    var byAuthor = new TreeMap<String, List<LabelledReport>>();
    for (var report : reports) {
      var match = AUTHOR.matcher(report.name());
      var author = match.find() ? match.group(1) : report.name();
      byAuthor.computeIfAbsent(author, a -> new ArrayList<>()).add(report);
    }
    var folds = new ArrayList<List<LabelledReport>>();
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
