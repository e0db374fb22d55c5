package app.hallway.export;

import app.hallway.markdown.LinkText;
import app.hallway.markdown.LiteralText;
import app.hallway.model.ReportMetadata;
import app.hallway.model.ReportSummary;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which report something is from. */
final class Sources {
  private Sources() {}

  /** Whose it is and which. */
  static String of(ReportMetadata report) {
    return Stream.of(authors(report), title(report))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String authors(ReportMetadata report) {
    return LiteralText.inLine(String.join(", ", report.authors()));
  }

  private static String title(ReportMetadata report) {
    var title = LiteralText.inLine(report.title()).replace("]", "\\]");
    var url = report.canonicalUrl();
    return url == null ? "*" + LiteralText.inLine(report.title()) + "*" : LinkText.of(title, url);
  }

  /** A list of reports. */
  static String list(List<ReportSummary> reports) {
    return reports.stream()
        .map(ReportSummary::metadata)
        .map(report -> "- " + of(report) + dated(report))
        .collect(Collectors.joining("\n"));
  }

  /** Each once, as plain text. */
  static List<String> titles(List<ReportSummary> reports) {
    return reports.stream().map(report -> report.metadata().title()).distinct().toList();
  }

  private static String dated(ReportMetadata report) {
    var date = Objects.toString(report.date(), "");
    return date.isEmpty() ? "" : ", " + date;
  }
}
