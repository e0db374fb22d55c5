package app.hallway.ui.common.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the window writes them. */
public final class Dates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.US);

  private Dates() {}

  /** Such as {@code 14 Sep 2026, 09:30}, where the user is. */
  public static String minute(Instant moment) {
    return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
  }

  /** Such as {@code 14 Sep 2026}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  public static String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
  }
}
