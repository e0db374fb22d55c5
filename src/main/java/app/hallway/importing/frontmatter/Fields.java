package app.hallway.importing.frontmatter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Metadata by name. Names count without case, and {@code pub-date} is {@code pub_date}. */
public final class Fields {
  /** Tables in which Zola and Hugo keep what their themes read. */
  private static final List<String> INNER = List.of("taxonomies", "extra", "params");

  private static final Pattern COMMA = Pattern.compile("[,;、，]");

  private static final List<String> NAMES = List.of("name", "display_name", "title");

  private final Map<String, List<JsonNode>> byName = new HashMap<>();

  Fields(JsonNode root) {
    add(root);
    INNER.forEach(inner -> List.copyOf(named(inner)).forEach(this::add));
  }

  private void add(JsonNode table) {
    table
        .properties()
        .forEach(
            field ->
                byName
                    .computeIfAbsent(canonical(field.getKey()), name -> new ArrayList<>())
                    .add(field.getValue()));
  }

  private List<JsonNode> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The first text that one of the names has. */
  public Optional<String> text(String... names) {
    return texts(names).findFirst();
  }

  /** The texts under the names in the order of the names; lists give each of their items. */
  public Stream<String> texts(String... names) {
    return Arrays.stream(names).flatMap(name -> named(name).stream()).flatMap(Fields::textsOf);
  }

  /** The same, but of a text that stands in no list and has no comma each of its words. */
  public Stream<String> words(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> named(name).stream())
        .flatMap(node -> node.isTextual() ? wordsOf(node.asText()) : textsOf(node));
  }

  private static Stream<String> wordsOf(String text) {
    return COMMA.matcher(text).find()
        ? Stream.of(text)
        : Arrays.stream(text.strip().split("\\s+", -1)).filter(word -> !word.isEmpty());
  }

  private static String canonical(String key) {
    return key.toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private static Stream<String> textsOf(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING, NUMBER -> Stream.of(node.asText().strip()).filter(text -> !text.isEmpty());
      case ARRAY -> StreamSupport.stream(node.spliterator(), false).flatMap(Fields::textsOf);
      case OBJECT -> nameIn(node);
      case BINARY, BOOLEAN, MISSING, NULL, POJO -> Stream.empty();
    };
  }

  /** An author as a map has a name; of anything else the first text stands for the whole. */
  private static Stream<String> nameIn(JsonNode map) {
    var fields = new Fields(map);
    var candidates = new ArrayList<JsonNode>();
    NAMES.forEach(name -> candidates.addAll(fields.named(name)));
    map.forEach(candidates::add);
    return candidates.stream()
        .filter(JsonNode::isTextual)
        .map(node -> node.asText().strip())
        .filter(text -> !text.isEmpty())
        .limit(1);
  }
}
