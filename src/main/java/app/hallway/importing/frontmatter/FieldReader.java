package app.hallway.importing.frontmatter;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Metadata as a tree of plain values. Nothing in a file can name a type to construct, aliases are
 * not expanded, and depth and size have limits.
 */
final class FieldReader {
  private static final int MAX_DEPTH = 50;
  private static final int MAX_CHARACTERS = 4 << 20;

  private static final ObjectMapper TOML = new TomlMapper();
  private static final ObjectMapper JSON = new JsonMapper();

  private FieldReader() {}

  /** What became of a text that should be a mapping. */
  sealed interface Outcome {
    record Mapping(JsonNode fields) implements Outcome {}

    /** It is not well-formed, or no mapping. */
    record Broken() implements Outcome {}

    /** It may be well-formed, but there is more of it than is read. */
    record TooMuch() implements Outcome {}
  }

  static Outcome read(Syntax syntax, String text) {
    return switch (syntax) {
      case YAML -> yaml(text.replace("\t", "  "));
      case TOML -> tree(TOML, text);
      case JSON -> tree(JSON, text.stripLeading().startsWith("{") ? text : "{" + text + "}");
      case ELIXIR, HEADERS, PROPERTIES, COMMENT ->
          new Outcome.Mapping(LooseFields.read(syntax, text));
    };
  }

  static boolean isMap(Syntax syntax, List<String> lines) {
    return read(syntax, String.join("\n", lines)) instanceof Outcome.Mapping;
  }

  private static Outcome tree(ObjectMapper mapper, String text) {
    if (text.length() > MAX_CHARACTERS) {
      return new Outcome.TooMuch();
    }
    try {
      var node = mapper.readTree(text);
      return node != null && node.isObject() ? new Outcome.Mapping(node) : new Outcome.Broken();
    } catch (StreamConstraintsException limit) {
      return new Outcome.TooMuch();
    } catch (JacksonException | IllegalArgumentException broken) {
      return new Outcome.Broken();
    }
  }

  private static Outcome yaml(String text) {
    if (text.length() > MAX_CHARACTERS) {
      return new Outcome.TooMuch();
    }
    try {
      var node = YamlText.read(text, limits());
      return node == null ? new Outcome.Broken() : new Outcome.Mapping(node);
    } catch (YAMLException broken) {
      var why = String.valueOf(broken.getMessage());
      return why.contains("exceeded") ? new Outcome.TooMuch() : new Outcome.Broken();
    }
  }

  private static LoaderOptions limits() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(MAX_CHARACTERS); // an alias is not repeated
    options.setTagInspector(_ -> true); // nothing is constructed, so every type may be named
    return options;
  }
}
