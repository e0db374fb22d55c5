package app.hallway.annotations;

import app.hallway.annotations.ReadAnnotations.Refused;
import app.hallway.model.AnnotationRefusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads annotations of whatever program. What a file is, is told by what stands in it, for its name
 * says nothing: three of these forms end in {@code .json}.
 */
public final class AnnotationFiles {
  /** In bytes, or in characters of one text. */
  public static final int LARGEST = 64 << 20;

  /** A form that is JSON, and how it is known. */
  private record JsonForm(Predicate<JsonNode> isOne, JsonReader reader) {}

  /** Reads what is known to be of its form. */
  interface JsonReader {
    ReadAnnotations.Taken read(JsonNode root);
  }

  private static final List<JsonForm> JSON =
      List.of(
          new JsonForm(PlainReader::isOne, PlainReader::read),
          new JsonForm(ReadestReader::isOne, ReadestReader::read),
          new JsonForm(WebAnnotationReader::isOne, WebAnnotationReader::read),
          new JsonForm(HypothesisReader::isOne, HypothesisReader::read),
          new JsonForm(KoreaderReader::isOne, KoreaderReader::read),
          new JsonForm(ClipperReader::isOne, ClipperReader::read));

  private AnnotationFiles() {}

  /**
   * Never throws for what stands in them.
   *
   * @param zone whose clocks show the times that a program wrote down without their zone
   */
  public static ReadAnnotations read(byte[] bytes, ZoneId zone) {
    if (bytes.length > LARGEST) {
      return new Refused(AnnotationRefusal.TOO_LARGE);
    }
    return EpubContainer.isOne(bytes) ? packed(bytes) : text(FileText.of(bytes), zone);
  }

  private static ReadAnnotations packed(byte[] bytes) {
    return switch (EpubContainer.open(bytes)) {
      case EpubContainer.Opened.Found(var json) ->
          JsonValues.tree(json)
              .<ReadAnnotations>map(
                  root ->
                      WebAnnotationReader.isOne(root)
                          ? WebAnnotationReader.read(root)
                          : new Refused(AnnotationRefusal.UNKNOWN))
              .orElseGet(() -> new Refused(AnnotationRefusal.BROKEN));
      case EpubContainer.Opened.None(var reason) -> new Refused(reason);
    };
  }

  private static ReadAnnotations text(String text, ZoneId zone) {
    var start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return JsonValues.tree(start)
          .<ReadAnnotations>map(AnnotationFiles::json)
          .orElseGet(() -> new Refused(notJson(start)));
    }
    return lines(text, zone).orElseGet(() -> new Refused(AnnotationRefusal.UNKNOWN));
  }

  /** A text may begin with a bracket and be a report. */
  private static AnnotationRefusal notJson(String text) {
    return text.matches("(?s)[\\[{]\\s*[\\[{\"].*")
        ? AnnotationRefusal.BROKEN
        : AnnotationRefusal.UNKNOWN;
  }

  private static ReadAnnotations json(JsonNode root) {
    return JSON.stream()
        .filter(form -> form.isOne().test(root))
        .findFirst()
        .<ReadAnnotations>map(form -> form.reader().read(root))
        .orElseGet(() -> new Refused(AnnotationRefusal.UNKNOWN));
  }

  private static Optional<ReadAnnotations> lines(String text, ZoneId zone) {
    if (KindleReader.isOne(text)) {
      return Optional.of(KindleReader.read(text, zone));
    }
    if (OmnivoreReader.isOne(text)) {
      return Optional.of(OmnivoreReader.read(text));
    }
    if (KoreaderMarkdownReader.isOne(text)) {
      return Optional.of(KoreaderMarkdownReader.read(text, zone));
    }
    if (ClippedNoteReader.isOne(text)) {
      return Optional.of(ClippedNoteReader.read(text));
    }
    return ReadwiseReader.isOne(text) ? Optional.of(ReadwiseReader.read(text)) : Optional.empty();
  }
}
