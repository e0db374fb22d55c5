package app.hallway.ui.library.reports;

import app.hallway.model.ReportSummary;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list says about a report. */
final class ReportWords {
  private ReportWords() {}

  /** Authors, date and event, as far as they are known and the title does not say them. */
  static String byline(ReportSummary report) {
    var metadata = report.metadata();
    return Stream.of(
            metadata.authors().stream().limit(2).collect(Collectors.joining(", ")),
            metadata.date() == null ? "" : Dates.day(metadata.date()),
            event(report))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String event(ReportSummary report) {
    var event = report.event() == null ? "" : report.event();
    return plain(report.metadata().title()).contains(plain(event)) ? "" : event;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** How much there is in it. */
  static String contents(ReportSummary report) {
    return Stream.of(
            counted("library.reports.talks", report.talks()),
            counted("library.reports.highlights", report.highlights()),
            counted("library.reports.notes", report.notes()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("   "));
  }

  private static String counted(String key, int count) {
    return count == 0 ? "" : Messages.text(key, count);
  }

  static String spoken(ReportSummary report) {
    return Stream.of(
            report.metadata().title(),
            byline(report),
            contents(report),
            report.read() ? "" : Messages.text("library.reports.unread"),
            report.changed() ? Messages.text("library.reports.changed") : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
