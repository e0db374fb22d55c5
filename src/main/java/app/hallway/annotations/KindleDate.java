package app.hallway.annotations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as a person would write it in English, German, French, Spanish or Japanese: a year
 * of four digits, the name of a month or its number, a day beside it, and the time.
 */
final class KindleDate {
  private static final int HALF_DAY = 12;
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("\\p{L}{3,}");
  private static final Pattern DAY_BEFORE = Pattern.compile("(\\d{1,2})\\.?\\s*(?:de\\s+)?$");
  private static final Pattern DAY_BEHIND = Pattern.compile("^\\s*(\\d{1,2})(?!\\d)");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})\\s*[:hH]\\s*(\\d{2})(?:\\s*(?:[:'’]|min)\\s*(\\d{2}))?");
  private static final Pattern AFTERNOON = Pattern.compile("(?i)\\d\\s*p\\.?\\s?m\\b|午後");
  private static final Pattern MORNING = Pattern.compile("(?i)\\d\\s*a\\.?\\s?m\\b|午前");

  /** How the names of each month begin, none of which begins another's. */
  private static final List<Pattern> MONTHS =
      List.of(
          month("jan|ene"),
          month("feb|f[eé]v"),
          month("mar|m[aä]r"),
          month("apr|avr|abr"),
          month("may|mai"),
          month("jun|juin"),
          month("jul|juil"),
          month("aug|ao[uû]|ago"),
          month("sep"),
          month("oct|okt"),
          month("nov"),
          month("dec|dez|d[eé]c|dic"));

  /** What begins as a month does and is a day of the week. */
  private static final Pattern WEEKDAY = Pattern.compile("mar(?:di|tes)");

  private KindleDate() {}

  private static Pattern month(String beginnings) {
    return Pattern.compile("(?:" + beginnings + ").*");
  }

  /**
   * Null where it is none.
   *
   * @param zone whose clocks showed it
   */
  static @Nullable Instant moment(String text, ZoneId zone) {
    var time = TIME.matcher(text);
    try {
      var day = day(text);
      return day == null || !time.find()
          ? null
          : day.withHour(hour(time, text))
              .withMinute(Integer.parseInt(time.group(2)))
              .withSecond(time.group(3) == null ? 0 : Integer.parseInt(time.group(3)))
              .atZone(zone)
              .toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }

  private static int hour(Matcher time, String text) {
    int hour = Integer.parseInt(time.group(1));
    if (AFTERNOON.matcher(text).find()) {
      return hour % HALF_DAY + HALF_DAY;
    }
    return MORNING.matcher(text).find() ? hour % HALF_DAY : hour;
  }

  private static @Nullable LocalDateTime day(String text) {
    var numbered = NUMBERED.matcher(text);
    if (numbered.find()) {
      return date(
          Integer.parseInt(numbered.group(1)),
          Integer.parseInt(numbered.group(2)),
          Integer.parseInt(numbered.group(3)));
    }
    var year = YEAR.matcher(text);
    return year.find() ? named(text, Integer.parseInt(year.group())) : null;
  }

  private static @Nullable LocalDateTime named(String text, int year) {
    var word = MONTH.matcher(text);
    while (word.find()) {
      int month = month(word);
      var before = DAY_BEFORE.matcher(text.substring(0, word.start()));
      var behind = DAY_BEHIND.matcher(text.substring(word.end()));
      if (month > 0 && before.find()) {
        return date(year, month, Integer.parseInt(before.group(1)));
      }
      if (month > 0 && behind.find()) {
        return date(year, month, Integer.parseInt(behind.group(1)));
      }
    }
    return null;
  }

  /** Counts from 1; 0 for another word. */
  private static int month(Matcher word) {
    var lower = word.group().toLowerCase(Locale.ROOT);
    if (WEEKDAY.matcher(lower).matches()) {
      return 0;
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).matcher(lower).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static LocalDateTime date(int year, int month, int day) {
    return LocalDateTime.of(year, month, day, 0, 0);
  }
}
