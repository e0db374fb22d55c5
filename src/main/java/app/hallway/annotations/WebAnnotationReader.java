package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.text;
import static app.hallway.annotations.JsonValues.texts;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads W3C Web Annotation (a container of any sort, an array, or one alone) and its profile EPUB
 * Annotations, with what Readium wrote before that.
 */
final class WebAnnotationReader {
  private static final String TYPE = "type";
  private static final List<String> CONTAINERS =
      List.of("Annotation", "AnnotationSet", "AnnotationCollection", "AnnotationPage");

  private final List<SharedAnnotation> taken = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();
  private final SharedSource about;

  private WebAnnotationReader(SharedSource about) {
    this.about = about;
  }

  static boolean isOne(JsonNode root) {
    return root.isArray() ? !root.isEmpty() && isContainer(root.get(0)) : isContainer(root);
  }

  private static boolean isContainer(JsonNode node) {
    return texts(node, TYPE).stream().anyMatch(CONTAINERS::contains);
  }

  static ReadAnnotations.Taken read(JsonNode root) {
    boolean set = texts(root, TYPE).contains("AnnotationSet");
    var reader = new WebAnnotationReader(set ? about(root.path("about")) : SharedSource.UNKNOWN);
    items(root).forEach(reader::take);
    return new ReadAnnotations.Taken(
        set ? AnnotationFormat.EPUB : AnnotationFormat.W3C, reader.taken, reader.leftOut);
  }

  private static List<JsonNode> items(JsonNode root) {
    if (root.isArray() || texts(root, TYPE).contains("Annotation")) {
      return all(root);
    }
    var page = root.has("items") ? root : root.path("first");
    return all(page, "items");
  }

  /** What a set says of its publication. */
  private static SharedSource about(JsonNode about) {
    return new SharedSource(
        texts(about, "dc:identifier"),
        text(about, "dc:title"),
        String.join(", ", texts(about, "dc:creator")));
  }

  private void take(JsonNode node) {
    var target = all(node, "target").stream().findFirst();
    if (!node.isObject() || target.isEmpty()) {
      leftOut.add(new LeftOver(text(node, "id"), AnnotationFate.BROKEN));
      return;
    }
    var annotation = annotation(node, target.get());
    if (annotation.isEmpty()) {
      boolean place = text(node, "motivation").equals("bookmarking");
      leftOut.add(
          new LeftOver(text(node, "id"), place ? AnnotationFate.BOOKMARK : AnnotationFate.EMPTY));
    } else {
      taken.add(annotation);
    }
  }

  private SharedAnnotation annotation(JsonNode node, JsonNode target) {
    var bodies = new WebBodies(node);
    var passage = new WebSelectors(target).passage();
    return new SharedAnnotation(
        text(node, "id").replaceFirst("^urn:uuid:", ""),
        kind(target, passage, bodies),
        source(target),
        bodies.talk(),
        passage,
        bodies.colour(target),
        bodies.tags(),
        bodies.notes(),
        Moments.moment(text(node, "created")),
        Moments.moment(text(node, "modified", "created")));
  }

  private static SharedKind kind(JsonNode target, SharedPassage passage, WebBodies bodies) {
    if (target.path(WebAnnotationWriter.WHOLE).asBoolean(false)) {
      return SharedKind.WHOLE_TALK;
    }
    if (!passage.exact().isEmpty()) {
      return SharedKind.PASSAGE;
    }
    return bodies.talk() == null ? SharedKind.REPORT : SharedKind.TALK;
  }

  /** A target may be an address alone, and a source may be described. */
  private SharedSource source(JsonNode target) {
    var source = target.path("source");
    var own =
        Optional.of(text(source))
            .filter(address -> !address.isEmpty())
            .orElseGet(() -> target.isTextual() ? text(target) : text(source, "id"));
    var title = text(target, WebAnnotationWriter.TITLE);
    var event = text(target, WebAnnotationWriter.EVENT);
    var addresses = new ArrayList<>(List.of(own));
    addresses.addAll(about.addresses());
    return new SharedSource(
        addresses,
        title.isEmpty() ? about.title() : title,
        target.has(WebAnnotationWriter.AUTHOR)
            ? text(target, WebAnnotationWriter.AUTHOR)
            : about.author(),
        event.isEmpty() ? null : event);
  }
}
