package app.hallway.detect;

import app.hallway.detect.look.Boosting.Settings;
import app.hallway.detect.prose.TopicModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Measures the fitting on authors whom it has not seen: reports are dealt by author into folds, and
 * each fold is judged with what was fitted on the others. Prints the agreement of each folder, and
 * how many talks are found in posts that tell of none.
 *
 * <p>Arguments: folders that hold reports with {@code NAME.labels.json}. An author is the word
 * after a report's number. {@code -Dhallway.fit.without=FOLDER} names one with posts that tell of
 * no talks; {@code -Dhallway.fit.trees}, {@code depth}, {@code rate} and {@code bags} say how the
 * trees grow.
 */
final class CrossValidation {
  private static final int FOLDS = 6;
  private static final Pattern AUTHOR = Pattern.compile("^[A-Z]?\\d+-([^-]+)");

  private CrossValidation() {}

  public static void main(String[] folders) throws IOException {
    var labelled = CrossFitted.readAll(List.of(folders));
    labelled.put("none", ReadReport.withoutTalks(TopicModel.fitted()));
    var all = labelled.values().stream().flatMap(List::stream).toList();
    var found = new IdentityHashMap<ReadReport, Agreement>();
    for (var fold : deal(all, FOLDS)) {
      var others = all.stream().filter(report -> !fold.contains(report)).toList();
      var scorer = SecondLookFitting.fit(others, settings()).scorer();
      fold.forEach(report -> found.put(report, report.agreement(scorer)));
    }
    labelled.forEach((folder, reports) -> print(folder, reports, found));
    print("all", all, found);
  }

  private static void print(
      String name, List<ReadReport> reports, Map<ReadReport, Agreement> found) {
    var sum = reports.stream().map(found::get).reduce(Agreement.NOTHING, Agreement::and);
    System.out.printf("%-40s %s%n", name, sum);
  }

  private static Settings settings() {
    var usual = Settings.USUAL;
    return new Settings(
        Integer.getInteger("hallway.fit.trees", usual.trees()),
        Integer.getInteger("hallway.fit.depth", usual.depth()),
        Double.parseDouble(System.getProperty("hallway.fit.rate", "" + usual.rate())),
        usual.smoothing(),
        usual.least(),
        usual.rows(),
        usual.columns(),
        Integer.getInteger("hallway.fit.bags", usual.bags()));
  }

  /** All reports of an author fall into one part. */
  static List<List<ReadReport>> deal(List<ReadReport> reports, int parts) {
    return deal(reports, parts, report -> report.report().name());
  }

  static <T> List<List<T>> deal(List<T> reports, int parts, Function<T, String> name) {
    var byAuthor = new TreeMap<String, List<T>>();
    for (var report : reports) {
      var match = AUTHOR.matcher(name.apply(report));
      var author = match.find() ? match.group(1) : name.apply(report);
      byAuthor.computeIfAbsent(author, a -> new ArrayList<>()).add(report);
    }
    var dealt = new ArrayList<List<T>>();
    for (int i = 0; i < parts; i++) {
      dealt.add(new ArrayList<>());
    }
    int next = 0;
    for (var together : byAuthor.values()) {
      dealt.get(next++ % parts).addAll(together);
    }
    return dealt;
  }
}
