package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.text;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON that KOReader exports: of one document, or of several. */
final class KoreaderReader {
  private final List<SharedAnnotation> taken = new ArrayList<>();
  private final List<LeftOver> leftOut = new ArrayList<>();

  private KoreaderReader() {}

  static boolean isOne(JsonNode root) {
    return isDocument(root) || all(root, "documents").stream().anyMatch(KoreaderReader::isDocument);
  }

  /** What has no entries is written as an empty object or as an empty array. */
  private static boolean isDocument(JsonNode node) {
    return node.path("entries").isContainerNode() && node.has("title");
  }

  static ReadAnnotations.Taken read(JsonNode root) {
    var reader = new KoreaderReader();
    var documents = root.has("documents") ? all(root, "documents") : List.of(root);
    documents.forEach(reader::document);
    return new ReadAnnotations.Taken(AnnotationFormat.KOREADER, reader.taken, reader.leftOut);
  }

  private void document(JsonNode document) {
    var source =
        new SharedSource(
            List.of(), text(document, "title"), text(document, "author").replace("\n", ", "));
    if (document.path("entries").isArray()) {
      document.path("entries").forEach(entry -> take(entry, source));
    }
  }

  private void take(JsonNode entry, SharedSource source) {
    var created = Moments.moment(entry.path("time"));
    var words = text(entry, "text");
    var annotation =
        new SharedAnnotation(
            "",
            words.isBlank() ? SharedKind.REPORT : SharedKind.PASSAGE,
            source,
            null,
            SharedPassage.of(words),
            ColourNames.colour(text(entry, "color")),
            List.of(),
            SharedNote.list(text(entry, "note"), created),
            created,
            created);
    if (annotation.isEmpty()) {
      boolean place = text(entry, "sort").equals("bookmark");
      leftOut.add(
          new LeftOver(
              text(entry, "chapter"), place ? AnnotationFate.BOOKMARK : AnnotationFate.EMPTY));
    } else {
      taken.add(annotation);
    }
  }
}
