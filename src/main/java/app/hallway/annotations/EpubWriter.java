package app.hallway.annotations;

import static app.hallway.annotations.OptionalFields.text;
import static app.hallway.annotations.OptionalFields.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the set of EPUB Annotations, as Thorium reads it. An annotation has one body of plain text
 * there: notes follow each other, and what they are for is not told.
 */
final class EpubWriter {
  private static final String CONTEXT = "https://www.w3.org/ns/epub-anno.jsonld";

  private final JsonGenerator json;

  private EpubWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json, List<SharedAnnotation> annotations) throws IOException {
    new EpubWriter(json).set(annotations);
  }

  private void set(List<SharedAnnotation> annotations) throws IOException {
    var sources = annotations.stream().map(SharedAnnotation::source).distinct().toList();
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField("id", "urn:uuid:" + WebAnnotationWriter.id(annotations));
    json.writeStringField("type", "AnnotationSet");
    json.writeObjectFieldStart("generator");
    json.writeStringField("id", "urn:hallway");
    json.writeStringField("type", "Software");
    json.writeStringField("name", "Hallway");
    json.writeEndObject();
    json.writeStringField("title", "Hallway");
    json.writeObjectFieldStart("about");
    if (sources.size() == 1) {
      about(sources.getFirst());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("items");
    for (var annotation : annotations) {
      annotation(annotation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void about(SharedSource source) throws IOException {
    texts(json, "dc:identifier", source.addresses());
    text(json, "dc:title", source.title());
    texts(json, "dc:creator", Stream.of(source.author()).filter(it -> !it.isEmpty()).toList());
  }

  /** Thorium demands the context of each, too. */
  private void annotation(SharedAnnotation annotation) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField("id", "urn:uuid:" + annotation.id());
    json.writeStringField("type", "Annotation");
    json.writeStringField(
        "motivation", WebAnnotationWriter.isMark(annotation) ? "highlighting" : "commenting");
    json.writeStringField(
        "created", Objects.requireNonNullElse(annotation.created(), Instant.EPOCH).toString());
    text(json, "modified", annotation.changed());
    json.writeObjectFieldStart("body");
    body(annotation);
    json.writeEndObject();
    json.writeObjectFieldStart("target");
    json.writeStringField("source", WebAnnotationWriter.address(annotation.source()));
    text(json, WebAnnotationWriter.TITLE, annotation.source().title());
    text(json, WebAnnotationWriter.AUTHOR, annotation.source().author());
    WebAnnotationWriter.selectors(json, annotation.passage());
    if (annotation.passage().exact().isEmpty()) {
      json.writeArrayFieldStart("selector");
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void body(SharedAnnotation annotation) throws IOException {
    json.writeStringField("type", "TextualBody");
    json.writeStringField(
        "value",
        annotation.notes().stream().map(SharedNote::markdown).collect(Collectors.joining("\n\n")));
    json.writeStringField("format", "text/plain");
    var colour = annotation.colour();
    if (colour != null) {
      json.writeStringField("color", ColourNames.epubName(colour));
      json.writeStringField("highlight", "solid");
    }
    texts(json, "tags", annotation.tags());
  }
}
