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
import java.util.stream.Stream;

/**
 * The calendar date that a text gives, in the many forms of front matter. It is the author's own
 * date: a time and a zone after it change nothing.
 */
public final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d).*");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[T\\D].*)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}).*");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+|de\\s+)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de\\s+)?(\\d{4}).*");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}).*");

  /** First three letters and longer forms where those are not enough; several languages. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "ene", "янв", "sty", "oca"),
          List.of("feb", "fév", "fev", "фев", "lut", "şub"),
          List.of("mar", "mär", "mrt", "мар"),
          List.of("apr", "avr", "abr", "апр", "kwi", "nis"),
          List.of("may", "mai", "mei", "mag", "maj", "май", "мая"),
          List.of("jun", "juin", "giu", "июн", "cze", "haz"),
          List.of("jul", "juil", "lug", "июл", "lip", "tem"),
          List.of("aug", "aoû", "aou", "ago", "авг", "sie", "ağu"),
          List.of("sep", "set", "сен", "wrz", "eyl"),
          List.of("oct", "okt", "out", "ott", "окт", "paź", "eki"),
          List.of("nov", "ноя", "lis", "kas"),
          List.of("dec", "dez", "déc", "dic", "дек", "gru", "ara"));

  private DateText() {}

  /**
   * A date at the beginning of a text.
   *
   * @param end where in the text it ends
   */
  public record Leading(LocalDate date, int end) {}

  /** The date that the text begins with, in any of its written forms. */
  public static Optional<Leading> leading(String text) {
    return Stream.of(YEAR_FIRST, YEAR_LAST, DAY_MONTH, MONTH_DAY)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .flatMap(found -> parse(text).map(date -> new Leading(date, endOf(found, text))).stream())
        .findFirst();
  }

  private static int endOf(Matcher found, String text) {
    int end = found.end(found.groupCount());
    return end < text.length() && "日일".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }

  /** The date that the text begins with, perhaps after a day of the week. */
  public static Optional<LocalDate> parse(String text) {
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
