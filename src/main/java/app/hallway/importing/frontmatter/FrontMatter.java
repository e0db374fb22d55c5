package app.hallway.importing.frontmatter;

import app.hallway.model.ImportWarning;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * The metadata at the top of a file.
 *
 * @param lines how many lines of the file it takes; 0 where there is none
 */
public record FrontMatter(Fields fields, int lines, List<ImportWarning> warnings) {
  private static final FrontMatter NONE =
      new FrontMatter(new Fields(JsonNodeFactory.instance.objectNode()), 0, List.of());

  /** Reads it from text with \n line ends. Never throws. */
  public static FrontMatter of(String text) {
    return BlockFinder.find(text).map(FrontMatter::of).orElse(NONE);
  }

  private static FrontMatter of(MetadataBlock block) {
    var warnings = new ArrayList<ImportWarning>();
    if (!block.closed()) {
      warnings.add(about(block, ImportWarning.Kind.FRONT_MATTER_NOT_CLOSED));
    }
    var fields =
        switch (FieldReader.read(block.syntax(), block.text())) {
          case FieldReader.Outcome.Mapping(var mapping) -> mapping;
          case FieldReader.Outcome.Broken() -> {
            warnings.add(about(block, ImportWarning.Kind.FRONT_MATTER_BROKEN));
            yield LooseFields.read(block.syntax(), block.text());
          }
          case FieldReader.Outcome.TooMuch() -> {
            warnings.add(about(block, ImportWarning.Kind.FRONT_MATTER_TOO_LARGE));
            yield LooseFields.read(block.syntax(), block.text());
          }
        };
    return new FrontMatter(new Fields(fields), block.end(), warnings);
  }

  private static ImportWarning about(MetadataBlock block, ImportWarning.Kind kind) {
    return new ImportWarning(kind, 0, block.syntax().label());
  }

  /** The text it was read from, with as many lines, those of the front matter empty. */
  public String blankedIn(String text) {
    int body = 0;
    for (int line = 0; line < lines; line++) {
      int end = text.indexOf('\n', body);
      if (end < 0) {
        return "\n".repeat(line);
      }
      body = end + 1;
    }
    return "\n".repeat(lines) + text.substring(body);
  }
}
