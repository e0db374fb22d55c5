package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.text;
import static app.hallway.annotations.JsonValues.texts;

import app.hallway.model.HighlightColour;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the bodies of an annotation say, each by its purpose. */
final class WebBodies {
  /** Thorium begins a note with one of these, so that it is not taken for a right-to-left one. */
  private static final Pattern INVISIBLE = Pattern.compile("^[\\u200B-\\u200F\\uFEFF]+");

  private final JsonNode annotation;
  private final List<JsonNode> bodies;
  private final @Nullable Instant created;

  WebBodies(JsonNode annotation) {
    this.annotation = annotation;
    this.bodies = all(annotation, "body");
    this.created = Moments.moment(text(annotation, "created"));
  }

  List<SharedNote> notes() {
    var alone = SharedNote.list(words(text(annotation, "bodyValue")), created).stream();
    return Stream.concat(alone, with("commenting").flatMap(body -> note(body).stream())).toList();
  }

  private Optional<SharedNote> note(JsonNode body) {
    var words = words(body.isTextual() ? "" : text(body, "value"));
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(NoteFields.note(body, words, WebAnnotationWriter.PREFIX, created));
  }

  private static String words(String value) {
    return INVISIBLE.matcher(value).replaceFirst("");
  }

  /** Those of EPUB Annotations lie in the body of the note. */
  List<String> tags() {
    return Stream.concat(
            texts(with("tagging").map(body -> body.path("value"))).stream(),
            bodies.stream()
                .flatMap(
                    body ->
                        Stream.concat(texts(body, "tags").stream(), texts(body, "tag").stream())))
        .distinct()
        .toList();
  }

  /** What a purpose is not told of has that of the annotation; any that is not known is a note. */
  private Stream<JsonNode> with(String purpose) {
    return bodies.stream().filter(body -> purpose(body).equals(purpose));
  }

  private String purpose(JsonNode body) {
    var told =
        text(body, "purpose").isEmpty() ? text(annotation, "motivation") : text(body, "purpose");
    return switch (told) {
      case "tagging", "identifying", "classifying", "linking" -> told;
      default -> "commenting";
    };
  }

  /** The talk that the annotation is about, by its title and its addresses. */
  @Nullable SharedTalk talk() {
    var title = with("identifying").map(body -> text(body, "value")).filter(it -> !it.isEmpty());
    var addresses =
        texts(
            with("identifying")
                .map(
                    body ->
                        body.isTextual() ? body : body.path(body.has("source") ? "source" : "id")));
    var named = title.findFirst().orElse("");
    return named.isEmpty() && addresses.isEmpty() ? null : new SharedTalk(named, addresses);
  }

  @Nullable HighlightColour colour(JsonNode target) {
    return Stream.concat(
            texts(target, "styleClass").stream(),
            texts(bodies.stream().map(it -> it.path("color"))).stream())
        .map(ColourNames::colour)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
