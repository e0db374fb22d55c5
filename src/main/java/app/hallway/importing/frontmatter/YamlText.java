package app.hallway.importing.frontmatter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML whose values stay as they were typed: {@code 1.10}, {@code 010} and {@code NO} are texts, as
 * a title means them, and so is {@code !Great talks}. Only true, false and null are no texts. What
 * an alias stands for is not repeated.
 */
final class YamlText {
  /** Quotes that an editor made round, around a whole value. */
  private static final Pattern CURLY =
      Pattern.compile(
          "(?m)((?::|^\\s*-)[ \\t]+|\\[[ \\t]*|,[ \\t]*)(?:[“”„]([^“”„\"\\n]*)[“”]|[‘‚]([^‘’'\\n]*)[’‘])(?=[ \\t]*(?:$|[,\\]]))");

  /** Either kind of value in {@link #CURLY} ends with one of them. */
  private static final String ROUND = "“”’‘";

  /** Tells a tag from a value; nothing is added to it, so that all may share it. */
  private static final Resolver TAGS = new Resolver();

  private static final Pattern FLAG = Pattern.compile("true|false|True|False|TRUE|FALSE");

  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlText() {}

  /**
   * The tree of a text, or null where it is no mapping.
   *
   * @throws YAMLException where it is not well-formed, or larger or deeper than the options allow
   */
  static @Nullable JsonNode read(String text, LoaderOptions options) {
    var events = new ParserImpl(new StreamReader(straight(text)), options);
    var root = new Composer(events, TAGS, options).getSingleNode();
    return root instanceof MappingNode mapping ? new YamlText().node(mapping) : null;
  }

  private static String straight(String text) {
    return text.chars().anyMatch(c -> ROUND.indexOf(c) >= 0)
        ? CURLY.matcher(text).replaceAll(one -> quoted(one.group(1), one.group(2), one.group(3)))
        : text;
  }

  private static String quoted(
      String before, @Nullable String inDouble, @Nullable String inSingle) {
    var words = inDouble == null ? String.valueOf(inSingle) : inDouble;
    return Matcher.quoteReplacement(before + "'" + words.replace("'", "''") + "'");
  }

  private JsonNode node(Node node) {
    var nodes = JsonNodeFactory.instance;
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (!seen.add(node)) {
      return nodes.nullNode();
    }
    return switch (node) {
      case SequenceNode list -> {
        var array = nodes.arrayNode();
        list.getValue().forEach(item -> array.add(node(item)));
        yield array;
      }
      case MappingNode map -> {
        var object = nodes.objectNode();
        map.getValue().stream()
            .filter(entry -> entry.getKeyNode() instanceof ScalarNode)
            .forEach(
                entry ->
                    object.set(
                        ((ScalarNode) entry.getKeyNode()).getValue(), node(entry.getValueNode())));
        yield object;
      }
      default -> nodes.nullNode();
    };
  }

  private static JsonNode scalar(ScalarNode scalar) {
    var value = scalar.getValue();
    var nodes = JsonNodeFactory.instance;
    if (scalar.getTag().equals(Tag.NULL)) {
      return nodes.nullNode();
    }
    if (scalar.isPlain() && FLAG.matcher(value).matches()) {
      return nodes.booleanNode(Boolean.parseBoolean(value));
    }
    var tag = scalar.getTag().getValue();
    return nodes.textNode(tag.startsWith("!") && tag.length() > 1 ? tag + " " + value : value);
  }
}
