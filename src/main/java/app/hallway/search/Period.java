package app.hallway.search;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days in a row, as a query names them. */
public sealed interface Period {
  /** The first day. */
  LocalDate from(LocalDate today);

  /** The day behind the last one. */
  LocalDate until(LocalDate today);

  /** As {@link #read} takes it, within a query. */
  String written();

  /** A year, a month or a day. */
  record Fixed(LocalDate first, ChronoUnit length) implements Period {
    @Override
    public LocalDate from(LocalDate today) {
      return first;
    }

    @Override
    public LocalDate until(LocalDate today) {
      return first.plus(1, length);
    }

    @Override
    public String written() {
      return switch (length) {
        case YEARS -> "%04d".formatted(first.getYear());
        case MONTHS -> YearMonth.from(first).toString();
        default -> first.toString();
      };
    }
  }

  /** As it is seen from a day. Weeks begin with Monday. */
  enum Relative implements Period {
    TODAY(ChronoUnit.DAYS, 0, "today|heute"),
    YESTERDAY(ChronoUnit.DAYS, -1, "yesterday|gestern"),
    THIS_WEEK(ChronoUnit.WEEKS, 0, "this week|diese woche|dieser woche"),
    LAST_WEEK(ChronoUnit.WEEKS, -1, "last week|letzte woche|letzter woche"),
    THIS_MONTH(ChronoUnit.MONTHS, 0, "this month|dieser monat|diesen monat|diesem monat"),
    LAST_MONTH(ChronoUnit.MONTHS, -1, "last month|letzter monat|letzten monat"),
    THIS_YEAR(ChronoUnit.YEARS, 0, "this year|dieses jahr|diesem jahr"),
    LAST_YEAR(ChronoUnit.YEARS, -1, "last year|letztes jahr|letzten jahr");

    private final ChronoUnit length;
    private final int away;
    private final String words;

    Relative(ChronoUnit length, int away, String words) {
      this.length = length;
      this.away = away;
      this.words = words;
    }

    private List<String> words() {
      return List.of(words.split("\\|"));
    }

    @Override
    public LocalDate from(LocalDate today) {
      var first =
          switch (length) {
            case WEEKS -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> today.withDayOfMonth(1);
            case YEARS -> today.withDayOfYear(1);
            default -> today;
          };
      return first.plus(away, length);
    }

    @Override
    public LocalDate until(LocalDate today) {
      return from(today).plus(1, length);
    }

    @Override
    public String written() {
      return quoted(words().getFirst());
    }
  }

  /** Those that have a name, as a query says them. */
  static List<String> usual(boolean german) {
    return Stream.of(Relative.values()).map(it -> it.words().get(german ? 1 : 0)).toList();
  }

  /** Whether a period's words begin so. */
  static boolean hasBeginning(String plainWords) {
    return Pattern.matches("[\\d ]{1,10}", plainWords)
        || Stream.of(Relative.values())
            .flatMap(it -> it.words().stream())
            .anyMatch(words -> words.startsWith(plainWords));
  }

  /** Of 2026, 2026-11, 2026-11-30, 30.11.2026, or a name such as "last month"; else empty. */
  static Optional<Period> read(String text) {
    var words = PlainWords.of(text);
    return Stream.of(Relative.values())
        .filter(it -> it.words().contains(words))
        .<Period>map(it -> it)
        .findFirst()
        .or(() -> Written.read(text.strip()));
  }

  private static String quoted(String words) {
    return words.indexOf(' ') < 0 ? words : '"' + words + '"';
  }

  /** Periods in digits. */
  final class Written {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DOTTED =
        Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private Written() {}

    static Optional<Period> read(String text) {
      var iso = ISO.matcher(text);
      if (iso.matches()) {
        return period(iso, 1, iso.group(2) == null ? 0 : 2, iso.group(3) == null ? 0 : 3);
      }
      var dotted = DOTTED.matcher(text);
      return dotted.matches() ? period(dotted, 3, 2, 1) : Optional.empty();
    }

    private static Optional<Period> period(MatchResult match, int year, int month, int day) {
      var length = day > 0 ? ChronoUnit.DAYS : month > 0 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
      try {
        return Optional.of(
            new Fixed(
                LocalDate.of(number(match, year), number(match, month), number(match, day)),
                length));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    /** 1 where it is not said. */
    private static int number(MatchResult match, int group) {
      return group == 0 ? 1 : Integer.parseInt(match.group(group));
    }
  }
}
