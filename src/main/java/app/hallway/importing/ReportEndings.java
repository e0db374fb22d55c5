package app.hallway.importing;

import app.hallway.model.SourceFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The endings of file names that reports have. */
final class ReportEndings {
  private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".mdx", ".txt");
  private static final List<String> HTML =
      List.of(".html", ".htm", ".mhtml", ".mht", ".webarchive");

  private ReportEndings() {}

  /** What a file of this name is written in; empty where it is no report. */
  static Optional<SourceFormat> format(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    if (MARKDOWN.stream().anyMatch(name::endsWith)) {
      return Optional.of(SourceFormat.MARKDOWN);
    }
    return HTML.stream().anyMatch(name::endsWith)
        ? Optional.of(SourceFormat.HTML)
        : Optional.empty();
  }

  static boolean hasOne(String fileName) {
    return format(fileName).isPresent();
  }
}
