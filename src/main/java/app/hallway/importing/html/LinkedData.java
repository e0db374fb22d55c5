package app.hallway.importing.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells of its post in JSON-LD, in the words of schema.org. */
final class LinkedData {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<JsonNode> objects;
  private final JsonNode post;

  private LinkedData(List<JsonNode> objects) {
    this.objects = objects;
    this.post =
        objects.stream().filter(LinkedData::isPost).findFirst().orElse(MissingNode.getInstance());
  }

  static LinkedData of(Document page) {
    return new LinkedData(
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .flatMap(LinkedData::parse)
            .flatMap(LinkedData::objects)
            .toList());
  }

  Optional<String> text(String... properties) {
    return Stream.of(properties).flatMap(name -> texts(post.path(name))).findFirst();
  }

  /** The texts of a property; a text with commas is a list of texts. */
  Stream<String> list(String property) {
    return texts(post.path(property)).flatMap(text -> Stream.of(text.split(",")));
  }

  Stream<String> authors() {
    return items(post.path("author")).flatMap(this::name);
  }

  /** An author is a name, an object with a name, or a reference to an object beside the post. */
  private Stream<String> name(JsonNode author) {
    if (author.isTextual() || author.has("name")) {
      return author.isTextual() ? Stream.of(author.textValue()) : texts(author.path("name"));
    }
    Predicate<JsonNode> meant = other -> other.path("@id").equals(author.path("@id"));
    return objects.stream().filter(meant).flatMap(other -> texts(other.path("name"))).limit(1);
  }

  private static Stream<JsonNode> parse(String json) {
    try {
      return Stream.of(MAPPER.readTree(json));
    } catch (JacksonException broken) {
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> objects(JsonNode node) {
    return items(node).flatMap(item -> Stream.concat(Stream.of(item), items(item.path("@graph"))));
  }

  private static boolean isPost(JsonNode object) {
    return items(object.path("@type"))
        .map(JsonNode::asText)
        .anyMatch(
            type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
  }

  private static Stream<JsonNode> items(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream();
    }
    return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
  }

  private static Stream<String> texts(JsonNode node) {
    return items(node)
        .map(item -> item.isObject() ? item.path("@id").asText() : item.asText())
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
