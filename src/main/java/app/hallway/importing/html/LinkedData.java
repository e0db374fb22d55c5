package app.hallway.importing.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page tells of its post in JSON-LD, in the words of schema.org. */
final class LinkedData {
  /** Pages are not as strict as the JSON that they hold ought to be. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** What old pages put around a script so that older browsers would not show it. */
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:/[/*]\\s*)?(?:<!\\[CDATA\\[|<!--)|(?:]]>|-->)\\s*(?:\\*/)?\\s*;?\\s*$");

  private final List<JsonNode> objects;
  private final JsonNode post;

  private LinkedData(List<JsonNode> objects, String name) {
    this.objects = objects;
    var posts = objects.stream().filter(LinkedData::isPost).toList();
    this.post =
        posts.stream()
            .filter(object -> isCalled(object, name))
            .findFirst()
            .or(() -> posts.stream().findFirst())
            .orElse(MissingNode.getInstance());
  }

  static LinkedData of(Document page) {
    var objects =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .flatMap(LinkedData::parse)
            .flatMap(LinkedData::objects)
            .toList();
    return new LinkedData(objects, PageTitle.plain(PageTitle.ofWindow(page)));
  }

  Optional<String> text(String... properties) {
    return Stream.of(properties).flatMap(name -> texts(post.path(name))).findFirst();
  }

  /** The texts of a property; a text with commas is a list of texts. */
  Stream<String> list(String property) {
    return texts(post.path(property)).flatMap(text -> Stream.of(text.split(",")));
  }

  /** The people or teams whom a property such as {@code author} names. */
  Stream<String> people(String role) {
    return items(post.path(role)).flatMap(this::name);
  }

  /** What the site calls itself. */
  Stream<String> sites() {
    var site = objects.stream().filter(object -> isOfType(object, "WebSite"::equals));
    return Stream.concat(
            Stream.of("publisher", "isPartOf").flatMap(role -> items(post.path(role))), site)
        .flatMap(object -> Stream.of("name", "alternateName").flatMap(n -> texts(object.path(n))));
  }

  /** An author is a name, an object with a name, or a reference to an object beside the post. */
  private Stream<String> name(JsonNode author) {
    if (author.isTextual() || author.has("name")) {
      return author.isTextual() ? texts(author) : texts(author.path("name"));
    }
    Predicate<JsonNode> meant = other -> other.path("@id").equals(author.path("@id"));
    return objects.stream().filter(meant).flatMap(other -> texts(other.path("name"))).limit(1);
  }

  private static boolean isCalled(JsonNode object, String plainTitle) {
    var name = texts(object.path("headline")).map(PageTitle::plain).findFirst().orElse("");
    return !name.isEmpty() && plainTitle.contains(name);
  }

  private static Stream<JsonNode> parse(String json) {
    try {
      return Stream.of(MAPPER.readTree(WRAPPING.matcher(json).replaceAll("")));
    } catch (JacksonException broken) {
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> objects(JsonNode node) {
    return items(node)
        .flatMap(item -> Stream.concat(Stream.of(item), items(item.path("@graph"))))
        .flatMap(item -> Stream.concat(Stream.of(item), items(item.path("mainEntity"))));
  }

  private static boolean isPost(JsonNode object) {
    return isOfType(
        object,
        type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
  }

  private static boolean isOfType(JsonNode object, Predicate<String> wanted) {
    return items(object.path("@type")).map(JsonNode::asText).anyMatch(wanted);
  }

  /** Some sites put lists into lists. */
  private static Stream<JsonNode> items(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream()
          .flatMap(item -> item.isArray() ? item.valueStream() : Stream.of(item));
    }
    return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
  }

  /** Many generators escape them twice: for JSON and for HTML. */
  private static Stream<String> texts(JsonNode node) {
    return items(node)
        .map(item -> item.isObject() ? item.path("@id").asText() : item.asText())
        .map(text -> Parser.unescapeEntities(text, false).strip())
        .filter(text -> !text.isEmpty() && !Placeholders.isOne(text));
  }
}
