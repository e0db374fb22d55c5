package app.hallway.importing.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many lines the JSON object takes that opens a file. */
final class JsonExtent {
  /** Where the object ends is to be known also where it has more in it than is read. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final Pattern OPENS = Pattern.compile("\\{\\s*(?:\"[^\"]*\"\\s*:.*)?");

  private JsonExtent() {}

  /** The line after the object's last one; empty where it is none, or where text follows it. */
  static Optional<Integer> lines(List<String> lines, int first) {
    if (!OPENS.matcher(lines.get(first)).matches()) {
      return Optional.empty();
    }
    try (var parser = JSON.createParser(String.join("\n", lines.subList(first, lines.size())))) {
      if (parser.nextToken() != JsonToken.START_OBJECT
          || parser.nextToken() != JsonToken.FIELD_NAME) {
        return Optional.empty();
      }
      parser.nextToken();
      for (int depth = parser.currentToken().isStructStart() ? 2 : 1; depth > 0; ) {
        var token = parser.nextToken();
        if (token == null) {
          return Optional.empty();
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      return Optional.of(first + parser.currentLocation().getLineNr());
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }
}
