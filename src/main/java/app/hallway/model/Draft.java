package app.hallway.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was read from a file, before a library knows it.
 *
 * @param sourceName the file's name as a person would say it; {@code -} for standard input
 * @param path where the file lies (absolute), or null
 * @param markdown the CommonMark that is read, dialects resolved and front matter blanked. For a
 *     {@link SourceFormat#MARKDOWN} source its line n is the source's line n. Lines end in \n.
 */
public record Draft(
    String sourceName,
    @Nullable Path path,
    SourceBytes bytes,
    SourceFormat format,
    ReportMetadata metadata,
    String markdown,
    List<ImportWarning> warnings,
    List<Picture> pictures) {
  public Draft {
    warnings = List.copyOf(warnings);
    pictures = List.copyOf(pictures);
  }
}
