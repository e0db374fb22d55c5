package app.hallway.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param title never blank
 * @param date plausible (not before 1990, not more than a year ahead of the import) or null
 * @param canonicalUrl the address that its author published it at, or null
 * @param event what its front matter says it is about, or null
 */
public record ReportMetadata(
    String title,
    List<String> authors,
    @Nullable LocalDate date,
    List<String> tags,
    @Nullable String description,
    @Nullable String canonicalUrl,
    @Nullable String event) {
  public ReportMetadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a report has a title");
    }
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }

  /** Of a report that does not say what it is about. */
  public ReportMetadata(
      String title,
      List<String> authors,
      @Nullable LocalDate date,
      List<String> tags,
      @Nullable String description,
      @Nullable String canonicalUrl) {
    this(title, authors, date, tags, description, canonicalUrl, null);
  }
}
