package app.hallway.ui.common.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as the window writes them. */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern(Messages.text("date.day"), Messages.locale());

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern(Messages.text("date.minute"), Messages.locale());

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
