package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.text;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads what Readest exports: a book, and its annotations, excerpts and bookmarks. */
final class ReadestReader {
  private ReadestReader() {}

  static boolean isOne(JsonNode root) {
    return text(root, "$format").equals("readest-annotations");
  }

  static ReadAnnotations.Taken read(JsonNode root) {
    var book = root.path("book");
    var source = new SharedSource(List.of(), text(book, "title"), text(book, "author"));
    var taken = new ArrayList<SharedAnnotation>();
    var leftOut = new ArrayList<LeftOver>();
    for (var node : all(root, "annotations")) {
      var annotation = annotation(node, source);
      if (annotation.isEmpty()) {
        boolean place = text(node, "type").equals("bookmark");
        leftOut.add(
            new LeftOver(
                text(node, "text", "id"),
                place
                    ? AnnotationFate.BOOKMARK
                    : node.isObject() ? AnnotationFate.EMPTY : AnnotationFate.BROKEN));
      } else {
        taken.add(annotation);
      }
    }
    return new ReadAnnotations.Taken(AnnotationFormat.READEST, taken, leftOut);
  }

  /** The text of a bookmark is what stands near it, cut anywhere: nobody marked it. */
  private static SharedAnnotation annotation(JsonNode node, SharedSource source) {
    boolean bookmark = text(node, "type").equals("bookmark");
    var words = bookmark ? "" : text(node, "text");
    var created = Moments.moment(node.path("createdAt"));
    return new SharedAnnotation(
        text(node, "id"),
        words.isBlank() ? SharedKind.REPORT : SharedKind.PASSAGE,
        source,
        null,
        SharedPassage.of(words),
        ColourNames.colour(text(node, "color")),
        List.of(),
        SharedNote.list(text(node, "note"), created),
        created,
        Moments.moment(node.path("updatedAt")));
  }
}
