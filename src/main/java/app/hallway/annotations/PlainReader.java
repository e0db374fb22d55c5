package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.lines;
import static app.hallway.annotations.JsonValues.text;
import static app.hallway.annotations.JsonValues.texts;

import app.hallway.annotations.Offsets.Unit;
import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads our own form. */
public final class PlainReader {
  private PlainReader() {}

  static boolean isOne(JsonNode root) {
    return text(root, "format").equals(PlainWriter.FORMAT);
  }

  static ReadAnnotations.Taken read(JsonNode root) {
    var taken = new ArrayList<SharedAnnotation>();
    var leftOut = new ArrayList<LeftOver>();
    for (var node : all(root, "annotations")) {
      var annotation = annotation(node);
      if (annotation.isEmpty()) {
        leftOut.add(
            new LeftOver(
                text(node, "id"), node.isObject() ? AnnotationFate.EMPTY : AnnotationFate.BROKEN));
      } else {
        taken.add(annotation);
      }
    }
    return new ReadAnnotations.Taken(AnnotationFormat.JSON, taken, leftOut);
  }

  /** What {@link PlainWriter#one} wrote; empty for anything else. */
  public static Optional<SharedAnnotation> one(String line) {
    return JsonValues.tree(line).map(PlainReader::annotation).filter(one -> !one.isEmpty());
  }

  private static SharedAnnotation annotation(JsonNode node) {
    var created = Moments.moment(text(node, "created"));
    return new SharedAnnotation(
        text(node, "id"),
        Arrays.stream(SharedKind.values())
            .filter(kind -> OptionalFields.word(kind).equals(text(node, "about")))
            .findFirst()
            .orElse(text(node, "quote").isBlank() ? SharedKind.REPORT : SharedKind.PASSAGE),
        source(node.path("source")),
        talk(node.path("talk")),
        passage(node),
        ColourNames.colour(text(node, "colour")),
        texts(node, "tags"),
        all(node, "notes").stream()
            .filter(note -> !text(note, "markdown").isBlank())
            .map(note -> NoteFields.note(note, text(note, "markdown"), "", created))
            .toList(),
        created,
        Moments.moment(text(node, "changed", "created")));
  }

  private static SharedSource source(JsonNode source) {
    var event = text(source, "event");
    return new SharedSource(
        texts(source, "addresses"),
        text(source, "title"),
        text(source, "author"),
        event.isEmpty() ? null : event);
  }

  private static @Nullable SharedTalk talk(JsonNode talk) {
    return talk.isObject() ? new SharedTalk(text(talk, "title"), texts(talk, "addresses")) : null;
  }

  private static SharedPassage passage(JsonNode node) {
    var unit =
        text(node, "unit").equals(OptionalFields.word(Unit.UTF_16))
            ? Unit.UTF_16
            : Unit.CODE_POINTS;
    return new SharedPassage(
        text(node, "quote"),
        text(node, "prefix"),
        text(node, "suffix"),
        WebSelectors.offsets(node, unit).orElse(null),
        lines(node, "trail"));
  }
}
