package app.hallway.suites;

import app.hallway.suites.SuiteCase.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Runs a folder of cases that others wrote against the reader and prints how many come out as they
 * should, the worst first. Not a test: {@code -Dhallway.suite=FOLDER} names the folder, which
 * {@link SuiteFolder} tells by what lies in it; {@code -Dhallway.suite.worst=N} says how many to
 * name. Nothing of such a folder belongs into the repository.
 */
final class SuiteRun {
  private SuiteRun() {}

  public static void main(String[] none) throws IOException {
    var folder = Path.of(System.getProperty("hallway.suite"));
    int worst = Integer.getInteger("hallway.suite.worst", 40);
    var outcomes =
        SuiteFolder.of(folder).cases(folder).parallelStream().map(SuiteCase::outcome).toList();
    outcomes.stream()
        .filter(one -> !one.isRight() || !one.isSameStructure() || !one.facts().isEmpty())
        .sorted(Comparator.comparingDouble(Outcome::goodness))
        .limit(worst)
        .forEach(one -> System.out.println(line(one)));
    System.out.printf("%ncases %d%n", outcomes.size());
    count("recall >= 0.9 and clutter <= 10 %", outcomes, Outcome::isRight);
    count("recall >= 0.9", outcomes, one -> one.recall() >= Outcome.ENOUGH);
    count("same words in the same order", outcomes, Outcome::isSameText);
    count("same structure", outcomes, Outcome::isSameStructure);
    count("no heading lost", outcomes, Outcome::isEveryHeadingThere);
    for (var fact : List.of("title", "author", "date")) {
      long told = outcomes.stream().filter(one -> one.told().contains(fact)).count();
      long wrong = outcomes.stream().filter(one -> one.isWrong(fact)).count();
      long other = fact.equals("title") ? headings(outcomes) : 0;
      System.out.printf("%-36s %5d of %d%n", fact, told - wrong - other, told);
    }
    System.out.printf("%-36s %5d%n", "heading, where the window's is told", headings(outcomes));
  }

  private static long headings(List<Outcome> outcomes) {
    return outcomes.stream().filter(one -> one.isWrong("heading")).count();
  }

  private static void count(String what, List<Outcome> outcomes, Predicate<Outcome> isSo) {
    System.out.printf("%-36s %5d%n", what, outcomes.stream().filter(isSo).count());
  }

  private static String line(Outcome one) {
    return String.format(
        Locale.ROOT,
        "%-60s recall %.2f clutter %.2f %s%s %s",
        one.name(),
        one.recall(),
        one.clutter(),
        one.isSameText() ? "" : "text ",
        one.isSameStructure() ? "" : "structure",
        String.join("; ", one.facts()));
  }
}
