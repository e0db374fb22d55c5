package app.hallway.importing.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days that a report tells beside its metadata: its title, a line at its head, the folders of its
 * own pictures, and where it says when the event was.
 */
final class DaysInText {
  private static final String DAYS = "\\d{1,2}(?:st|nd|rd|th|\\.)?";

  /** The last of some days: what is written of them is not written before. */
  private static final String EARLIER =
      "(?:"
          + DAYS
          + "\\s?(?:[-–—,&+/]|to|and|bis|und|au|et|y|al|e|tot|en|до|и)\\s?(?:the\\s)?){0,4}";

  private static final String MONTH = "\\p{L}{3,12}\\.?";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\d/_-])(?:"
              + EARLIER
              + "(?<day>"
              + DAYS
              + ")\\s(?:of\\s|de\\s)?(?<month>"
              + MONTH
              + "),?\\s(?:de\\s)?(?<year>(?:19|20)\\d\\d)"
              + "|(?<month2>"
              + MONTH
              + ")\\s"
              + EARLIER
              + "(?<day2>"
              + DAYS
              + "),?\\s(?<year2>(?:19|20)\\d\\d)"
              + "|(?<numbers>(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d|/\\d\\d?/\\d\\d?|[年년]\\s?\\d\\d?[月월]\\s?\\d\\d?[日일])|\\d\\d?[./]\\d\\d?[./](?:19|20)\\d\\d)"
              + ")(?![\\d/_-])");

  private static final Pattern OWN_FILE =
      Pattern.compile(
          "(?:\\]\\(|src=[\"']|href=[\"'])(?:\\{\\{[^}\\n]{1,60}\\}\\})?(?!https?:|//)([^)\"'\\s]{1,200})");

  private static final Pattern MARKS = Pattern.compile("^[#*_>\\s]+|[*_\\s]+$");
  private static final int HEAD = 8;
  private static final int OPENING = 3_000;
  private static final int LONGEST_LINE = 1_000;
  private static final int MOST_FILES = 200;

  private DaysInText() {}

  /** What stands in some words, the first first. */
  static Stream<LocalDate> in(String words) {
    return WRITTEN
        .matcher(words)
        .results()
        .map(
            found -> {
              if (found.group("numbers") != null) {
                return DateText.parse(found.group("numbers"));
              }
              boolean dayFirst = found.group("day") != null;
              var day = dayFirst ? found.group("day") : found.group("day2");
              var month = dayFirst ? found.group("month") : found.group("month2");
              var year = dayFirst ? found.group("year") : found.group("year2");
              return DateText.parse(number(day) + " " + month + " " + year);
            })
        .flatMap(Optional::stream);
  }

  private static String number(String day) {
    return day.replaceAll("\\D", "");
  }

  /** A line at the head of a text that tells a day and nothing else. */
  static Stream<LocalDate> alone(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && line.length() <= LONGEST_LINE)
        .limit(HEAD)
        .map(line -> MARKS.matcher(line.replaceAll("<[^>]{0,200}>", " ")).replaceAll(""))
        .map(Byline::dateAlone)
        .flatMap(Optional::stream);
  }

  /** The one day that the folders of a report's own pictures are called by: that of its post. */
  static Optional<LocalDate> ofOwnFiles(String markdown) {
    var days =
        OWN_FILE
            .matcher(markdown)
            .results()
            .limit(MOST_FILES)
            .flatMap(found -> NameDate.in(found.group(1)))
            .distinct()
            .limit(2)
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** What the opening of a text tells of: most likely when the event was. */
  static Stream<LocalDate> inOpening(String markdown) {
    return in(markdown.substring(0, Math.min(OPENING, markdown.length())));
  }
}
