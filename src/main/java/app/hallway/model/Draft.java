package app.hallway.model;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was read from a file, before a library knows it.
 *
 * @param sourceName the file's name as a person would say it; {@code -} for standard input
 * @param path where the file lies (absolute), or null
 * @param markdown the CommonMark that is read, dialects resolved and front matter blanked. For a
 *     {@link SourceFormat#MARKDOWN} source its line n is the source's line n. Lines end in \n.
 * @param leftOut what of the source does not stand in {@code markdown}
 */
public record Draft(
    String sourceName,
    @Nullable Path path,
    SourceBytes bytes,
    SourceFormat format,
    ReportMetadata metadata,
    String markdown,
    List<ImportWarning> warnings,
    List<Picture> pictures,
    List<LeftOut> leftOut) {
  public Draft {
    warnings = List.copyOf(warnings);
    pictures = List.copyOf(pictures);
    leftOut = List.copyOf(leftOut);
  }

  public boolean hasWarning(ImportWarning.Kind kind) {
    return warnings.stream().anyMatch(warning -> warning.kind() == kind);
  }

  /** The same with one more thing that its reader should know. */
  public Draft with(ImportWarning warning) {
    var more = Stream.concat(warnings.stream(), Stream.of(warning)).toList();
    return new Draft(sourceName, path, bytes, format, metadata, markdown, more, pictures, leftOut);
  }
}
