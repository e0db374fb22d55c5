package app.hallway.annotations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as programs write them; what is no moment, or none of a person's life, is null. */
final class Moments {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
  private static final long MOST_SECONDS = 100_000_000_000L;

  private static final Pattern SPACE_FOR_T = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d) +");
  private static final Pattern SPACE_BEFORE_OFFSET = Pattern.compile(" (?=[+-]\\d)");
  private static final Pattern TIGHT_OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");
  private static final Pattern ZONED = Pattern.compile("(?:[zZ]|[+-]\\d\\d:\\d\\d)$");

  private Moments() {}

  /** With an offset or in UTC: {@code 2026-03-01T09:12:00+01:00}, {@code 2026-03-01 09:12}. */
  static @Nullable Instant moment(String text) {
    return moment(text, ZoneOffset.UTC);
  }

  /**
   * The same.
   *
   * @param zone whose clocks show a time that has no offset
   */
  static @Nullable Instant moment(String text, ZoneId zone) {
    var words = text.strip();
    if (words.isEmpty()) {
      return null;
    }
    try {
      return sane(parsed(SPACE_FOR_T.matcher(words).replaceFirst("$1T"), zone));
    } catch (DateTimeException none) {
      return null;
    }
  }

  private static Instant parsed(String iso, ZoneId zone) {
    if (iso.indexOf('T') < 0) {
      return LocalDate.parse(iso).atStartOfDay(zone).toInstant();
    }
    var joined = SPACE_BEFORE_OFFSET.matcher(iso).replaceFirst("");
    var tight = TIGHT_OFFSET.matcher(joined).replaceFirst("$1:$2");
    return ZONED.matcher(tight).find()
        ? OffsetDateTime.parse(tight).toInstant()
        : LocalDateTime.parse(tight).atZone(zone).toInstant();
  }

  /** In seconds or, where that is far too many, in milliseconds since 1970; or as a text. */
  static @Nullable Instant moment(JsonNode node) {
    if (!node.isNumber()) {
      return moment(node.asText(""));
    }
    if (!node.canConvertToLong()) {
      return null;
    }
    long number = node.longValue();
    return sane(
        Math.abs(number) < MOST_SECONDS
            ? Instant.ofEpochSecond(number)
            : Instant.ofEpochMilli(number));
  }

  /** A library keeps milliseconds. */
  private static @Nullable Instant sane(Instant moment) {
    return moment.isAfter(FIRST) && moment.isBefore(LAST)
        ? moment.truncatedTo(ChronoUnit.MILLIS)
        : null;
  }

  static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
