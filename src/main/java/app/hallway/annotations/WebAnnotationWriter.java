package app.hallway.annotations;

import static app.hallway.annotations.OptionalFields.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes W3C Web Annotation: one collection with one page. Offsets count code points, a quote
 * stands once in its text, the talk is what identifies the annotation, and what the model has no
 * words for is told under a prefix of ours.
 */
final class WebAnnotationWriter {
  static final String PREFIX = "hallway:";
  static final String WHOLE = PREFIX + "whole";
  static final String TITLE = PREFIX + "title";
  static final String AUTHOR = PREFIX + "author";
  static final String EVENT = PREFIX + "event";
  static final String TRAIL = PREFIX + "trail";

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final JsonGenerator json;

  private WebAnnotationWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json, List<SharedAnnotation> annotations) throws IOException {
    new WebAnnotationWriter(json).collection(annotations);
  }

  private void collection(List<SharedAnnotation> annotations) throws IOException {
    var id = id(annotations);
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString(CONTEXT);
    json.writeStartObject();
    json.writeStringField("hallway", "urn:hallway:");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("id", "urn:uuid:" + id);
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField("label", "Hallway");
    json.writeNumberField("total", annotations.size());
    json.writeObjectFieldStart("first");
    json.writeStringField("id", "urn:uuid:" + NameId.of("page", id.toString()));
    json.writeStringField("type", "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
    for (var annotation : annotations) {
      annotation(annotation);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** That of a collection follows from what is in it. */
  static UUID id(List<SharedAnnotation> annotations) {
    return NameId.of(annotations.stream().map(SharedAnnotation::id).toArray(String[]::new));
  }

  private void annotation(SharedAnnotation annotation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", "urn:uuid:" + annotation.id());
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", isMark(annotation) ? "highlighting" : "commenting");
    text(json, "created", annotation.created());
    text(json, "modified", annotation.changed());
    bodies(annotation);
    json.writeObjectFieldStart("target");
    target(annotation);
    json.writeEndObject();
    json.writeEndObject();
  }

  static boolean isMark(SharedAnnotation annotation) {
    return switch (annotation.kind()) {
      case PASSAGE, WHOLE_TALK -> true;
      case TALK, REPORT -> false;
    };
  }

  private void bodies(SharedAnnotation annotation) throws IOException {
    json.writeArrayFieldStart("body");
    for (var note : annotation.notes()) {
      note(note);
    }
    for (var tag : annotation.tags()) {
      textual(tag, "tagging");
    }
    var talk = annotation.talk();
    if (talk != null) {
      if (!talk.title().isEmpty()) {
        textual(talk.title(), "identifying");
      }
      for (var address : talk.addresses()) {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", address);
        json.writeStringField("purpose", "identifying");
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void note(SharedNote note) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("value", note.markdown());
    json.writeStringField("format", "text/markdown");
    json.writeStringField("purpose", "commenting");
    text(json, "created", note.created());
    text(json, "modified", note.changed());
    NoteFields.write(json, note, PREFIX);
    json.writeEndObject();
  }

  private void textual(String value, String purpose) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("value", value);
    json.writeStringField("purpose", purpose);
    json.writeEndObject();
  }

  private void target(SharedAnnotation annotation) throws IOException {
    var source = annotation.source();
    var passage = annotation.passage();
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("source", address(source));
    text(json, TITLE, source.title());
    text(json, AUTHOR, source.author());
    text(json, EVENT, source.event());
    if (annotation.kind() == SharedKind.WHOLE_TALK) {
      json.writeBooleanField(WHOLE, true);
    }
    OptionalFields.texts(json, TRAIL, passage.trail());
    var colour = annotation.colour();
    if (colour != null) {
      json.writeStringField("styleClass", "hallway-" + ColourNames.name(colour));
    }
    selectors(json, passage);
  }

  /** A target must have one, whatever it is. */
  static String address(SharedSource source) {
    return source.address().isEmpty()
        ? "urn:uuid:" + NameId.of("report", source.title(), source.author())
        : source.address();
  }

  static void selectors(JsonGenerator json, SharedPassage passage) throws IOException {
    if (passage.exact().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("selector");
    quote(json, passage);
    position(json, passage.offsets());
    json.writeEndArray();
  }

  private static void quote(JsonGenerator json, SharedPassage passage) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", passage.exact());
    json.writeStringField("prefix", passage.prefix());
    json.writeStringField("suffix", passage.suffix());
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, @Nullable Offsets offsets) throws IOException {
    if (offsets != null) {
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", offsets.start());
      json.writeNumberField("end", offsets.end());
      json.writeEndObject();
    }
  }
}
