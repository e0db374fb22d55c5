package app.hallway.importing.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calendar date that a text gives, in the many forms of front matter. It is the author's own
 * date: a time and a zone after it change nothing.
 */
final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d).*");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[T\\D].*)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}).*");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+|de\\s+)?(\\p{L}{3,10})\\.?,?[\\s-]+(?:de\\s+)?(\\d{4}).*");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}).*");

  /** First three letters and longer forms where those are not enough; several languages. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "ene"),
          List.of("feb", "fév", "fev"),
          List.of("mar", "mär", "mrt"),
          List.of("apr", "avr", "abr"),
          List.of("may", "mai", "mei", "mag"),
          List.of("jun", "juin", "giu"),
          List.of("jul", "juil", "lug"),
          List.of("aug", "aoû", "aou", "ago"),
          List.of("sep", "set"),
          List.of("oct", "okt", "out", "ott"),
          List.of("nov"),
          List.of("dec", "dez", "déc", "dic"));

  private DateText() {}

  static Optional<LocalDate> parse(String text) {
    var stripped = text.strip();
    return parsed(YEAR_FIRST, stripped, DateText::yearFirst)
        .or(() -> parsed(COMPACT, stripped, DateText::yearFirst))
        .or(() -> parsed(EPOCH, stripped, DateText::epoch))
        .or(() -> parsed(YEAR_LAST, stripped, DateText::yearLast))
        .or(() -> parsed(DAY_MONTH, stripped, m -> named(m.group(3), m.group(2), m.group(1))))
        .or(() -> parsed(MONTH_DAY, stripped, m -> named(m.group(3), m.group(1), m.group(2))));
  }

  private interface Reading {
    Optional<LocalDate> of(Matcher matcher);
  }

  private static Optional<LocalDate> parsed(Pattern pattern, String text, Reading reading) {
    var matcher = pattern.matcher(text);
    return matcher.matches() ? reading.of(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> yearFirst(Matcher matcher) {
    return date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
  }

  /** Slashes are American unless the numbers say otherwise; dots and dashes put the day first. */
  private static Optional<LocalDate> yearLast(Matcher matcher) {
    int one = number(matcher, 1);
    int two = number(matcher, 3);
    int year = number(matcher, 4);
    boolean monthFirst = matcher.group(2).equals("/") ? one <= 12 : two > 12;
    return monthFirst ? date(year, one, two) : date(year, two, one);
  }

  private static Optional<LocalDate> epoch(Matcher matcher) {
    var seconds = Long.parseLong(matcher.group(1));
    return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    var name = month.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
        return date(Integer.parseInt(year), i + 1, Integer.parseInt(day));
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
