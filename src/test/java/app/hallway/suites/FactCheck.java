package app.hallway.suites;

import app.hallway.importing.metadata.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a suite tells of a page with what was found of it. Suites tell raw lines: a by-line
 * with its date and the name of the paper, the title of a window with that of the site. Where what
 * was found is all that such a line says of the author or the post, it is right.
 */
final class FactCheck {
  /** What by-lines say beside names. */
  private static final Set<String> BESIDE_NAMES =
      Set.of(
          ("by par von por di av door written edited posted published updated last on at in am pm the and"
                  + " jan feb mar apr may jun jul aug sep oct nov dec january february march april june july"
                  + " august september october november december est pst utc gmt follow author staff")
              .split(" "));

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?");
  private static final Pattern ADDRESS = Pattern.compile("\\(?https?://[^\\s()]+\\)?");

  /** "Ada Byron22 Dec 2016": what stands in two elements runs together. */
  private static final Pattern RUN_TOGETHER = Pattern.compile("(?<=\\p{L})(?=\\d)");

  private final Map<String, String> told;
  private final String source;

  FactCheck(Map<String, String> told, String source) {
    this.told = told;
    this.source = source;
  }

  /** Facts that the suite tells; a by-line of a date alone tells no author. */
  List<String> told() {
    return told.keySet().stream()
        .filter(fact -> !fact.equals("site"))
        .filter(fact -> !fact.equals("author") || !beside(Set.of()).isEmpty())
        .toList();
  }

  /** What is other than the suite tells, in words. */
  List<String> wrong(@Nullable String title, List<String> authors, String date) {
    var wrong = new ArrayList<String>();
    compare("title", title == null ? "" : title, wrong);
    compare("author", String.join(", ", authors), wrong);
    compare("date", date, wrong);
    if (told().contains("author") && isIn(authors)) {
      wrong.removeIf(one -> one.startsWith("author"));
    }
    return wrong;
  }

  private void compare(String fact, String found, List<String> wrong) {
    var wanted = told.get(fact);
    if (wanted != null && told().contains(fact) && !form(fact, wanted).equals(form(fact, found))) {
      boolean ofHeading = fact.equals("title") && isHeadingInTitle(wanted, found);
      wrong.add((ofHeading ? "heading" : fact) + " “" + found + "”, not “" + wanted + "”");
    }
  }

  private static String form(String fact, String text) {
    return fact.equals("date")
        ? DateText.parse(text).map(LocalDate::toString).orElse(text)
        : String.join(" ", SuiteCase.words(text));
  }

  private boolean isIn(List<String> authors) {
    var wanted = SuiteCase.words(byline());
    var names = authors.stream().flatMap(name -> SuiteCase.words(name).stream()).toList();
    var known = new HashSet<>(names);
    known.addAll(SuiteCase.words(told.getOrDefault("site", "")));
    return !names.isEmpty() && wanted.containsAll(names) && beside(known).isEmpty();
  }

  /** Words of the by-line that are neither known nor such as stand beside names. */
  private List<String> beside(Set<String> known) {
    return SuiteCase.words(byline()).stream()
        .filter(word -> !known.contains(word))
        .filter(word -> !BESIDE_NAMES.contains(word) && !NUMBER.matcher(word).matches())
        .toList();
  }

  private String byline() {
    var line = ADDRESS.matcher(told.getOrDefault("author", "")).replaceAll(" ");
    var lines = Stream.concat(line.lines().limit(1), line.lines().skip(1).filter(this::isNoPaper));
    return RUN_TOGETHER.matcher(lines.collect(Collectors.joining(" "))).replaceAll(" ");
  }

  /** "Lantern Evening News", in a line of its own of the Lantern. */
  private boolean isNoPaper(String line) {
    var site = told.getOrDefault("site", "").toLowerCase(Locale.ROOT);
    return site.isEmpty() || !line.strip().toLowerCase(Locale.ROOT).startsWith(site + " ");
  }

  /** Whether a heading of the page was found where the title of the whole window is told. */
  private boolean isHeadingInTitle(String wanted, String found) {
    var page = Jsoup.parse(source);
    var title = SuiteCase.words(wanted);
    var words = SuiteCase.words(found);
    return !words.isEmpty()
        && SuiteCase.words(page.title()).equals(title)
        && (String.join(" ", title) + " ").contains(String.join(" ", words) + " ")
        && heading(page, words).isPresent();
  }

  private static Optional<String> heading(Document page, List<String> words) {
    return page.select("h1, h2").eachText().stream()
        .filter(heading -> SuiteCase.words(heading).equals(words))
        .findFirst();
  }
}
