package app.hallway.ui.library.reports;

import app.hallway.model.ReportSummary;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the list of reports is sorted. Reports without the thing sorted by come last. */
public enum ReportOrder {
  NEWEST,
  OLDEST,
  TITLE,
  EVENT,
  IMPORTED;

  private static final Comparator<ReportSummary> BY_ID =
      Comparator.comparingLong(report -> report.id().value());

  /** A total order, so that a list never jumps between two refreshes. */
  public Comparator<ReportSummary> comparator() {
    return switch (this) {
      case NEWEST -> dated(Comparator.reverseOrder()).thenComparing(BY_ID.reversed());
      case OLDEST -> dated(Comparator.naturalOrder()).thenComparing(BY_ID);
      case TITLE -> Comparator.comparing(ReportOrder::title, words()).thenComparing(BY_ID);
      case EVENT ->
          Comparator.comparing(ReportOrder::event, Comparator.nullsLast(words()))
              .thenComparing(NEWEST.comparator());
      case IMPORTED ->
          Comparator.comparing(ReportSummary::imported).reversed().thenComparing(BY_ID.reversed());
    };
  }

  private static Comparator<ReportSummary> dated(Comparator<LocalDate> order) {
    return Comparator.comparing(ReportOrder::date, Comparator.nullsLast(order));
  }

  private static Comparator<String> words() {
    var collator = Collator.getInstance(Locale.ROOT);
    return (left, right) ->
        collator.compare(Objects.requireNonNull(left), Objects.requireNonNull(right));
  }

  private static String title(ReportSummary report) {
    return report.metadata().title();
  }

  private static @Nullable LocalDate date(ReportSummary report) {
    return report.metadata().date();
  }

  private static @Nullable String event(ReportSummary report) {
    return report.event();
  }
}
