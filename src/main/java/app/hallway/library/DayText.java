package app.hallway.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day as a person types it: 2026-11-30, 30.11.2026, today, tomorrow, in 3 days. */
final class DayText {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
  private static final Pattern AHEAD = Pattern.compile("in (\\d{1,4}) (days?|weeks?)");

  private DayText() {}

  /** Empty for what is no day. */
  static Optional<LocalDate> parse(String text, LocalDate today) {
    var words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return switch (words) {
      case "today" -> Optional.of(today);
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default -> ahead(words, today).or(() -> written(words));
    };
  }

  private static Optional<LocalDate> ahead(String words, LocalDate today) {
    var matcher = AHEAD.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return Optional.of(
        matcher.group(2).startsWith("week") ? today.plusWeeks(number) : today.plusDays(number));
  }

  private static Optional<LocalDate> written(String words) {
    var iso = ISO.matcher(words);
    if (iso.matches()) {
      return day(iso, 1, 2, 3);
    }
    var dotted = DOTTED.matcher(words);
    return dotted.matches() ? day(dotted, 3, 2, 1) : Optional.empty();
  }

  private static Optional<LocalDate> day(MatchResult match, int year, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(number(match, year), number(match, month), number(match, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
