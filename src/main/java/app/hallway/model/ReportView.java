package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report, ready to be read.
 *
 * @param number counts the report's versions from 1
 * @param newest false for a version that a later one has taken the place of
 * @param markdown as in {@link Draft#markdown()}
 * @param readingText as it was when the version was imported
 * @param pictures what {@code reference} each picture of the library stands for
 * @param position where the reader left off, or null
 */
public record ReportView(
    ReportSummary summary,
    VersionId version,
    int number,
    boolean newest,
    SourceFormat format,
    String markdown,
    String readingText,
    List<ImportWarning> warnings,
    List<PictureRef> pictures,
    @Nullable ReadingPosition position) {
  public ReportView {
    warnings = List.copyOf(warnings);
    pictures = List.copyOf(pictures);
  }

  /** A picture's address in the report's Markdown, and its id in the library. */
  public record PictureRef(String reference, PictureId id) {}
}
