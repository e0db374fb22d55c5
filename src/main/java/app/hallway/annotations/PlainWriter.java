package app.hallway.annotations;

import static app.hallway.annotations.OptionalFields.text;
import static app.hallway.annotations.OptionalFields.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes our own form: all that there is. Offsets count code points. */
public final class PlainWriter {
  static final String FORMAT = "hallway-annotations";
  static final int VERSION = 1;

  private final JsonGenerator json;

  private PlainWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json, List<SharedAnnotation> annotations) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("version", VERSION);
    json.writeArrayFieldStart("annotations");
    for (var annotation : annotations) {
      new PlainWriter(json).annotation(annotation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** One alone, on one line: {@link PlainReader#one} reads it. */
  public static String one(SharedAnnotation annotation) {
    var line = new StringWriter();
    try (var json = JsonValues.MAPPER.createGenerator(line)) {
      new PlainWriter(json).annotation(annotation);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  private void annotation(SharedAnnotation annotation) throws IOException {
    json.writeStartObject();
    text(json, "id", annotation.id());
    json.writeStringField("about", OptionalFields.word(annotation.kind()));
    source(annotation.source());
    if (annotation.talk() != null) {
      json.writeObjectFieldStart("talk");
      text(json, "title", annotation.talk().title());
      texts(json, "addresses", annotation.talk().addresses());
      json.writeEndObject();
    }
    passage(annotation.passage());
    var colour = annotation.colour();
    text(json, "colour", colour == null ? null : ColourNames.name(colour));
    texts(json, "tags", annotation.tags());
    if (!annotation.notes().isEmpty()) {
      json.writeArrayFieldStart("notes");
      for (var note : annotation.notes()) {
        note(note);
      }
      json.writeEndArray();
    }
    text(json, "created", annotation.created());
    text(json, "changed", annotation.changed());
    json.writeEndObject();
  }

  private void source(SharedSource source) throws IOException {
    json.writeObjectFieldStart("source");
    texts(json, "addresses", source.addresses());
    text(json, "title", source.title());
    text(json, "author", source.author());
    text(json, "event", source.event());
    json.writeEndObject();
  }

  private void passage(SharedPassage passage) throws IOException {
    if (passage.exact().isEmpty()) {
      return;
    }
    json.writeStringField("quote", passage.exact());
    text(json, "prefix", passage.prefix());
    text(json, "suffix", passage.suffix());
    var offsets = passage.offsets();
    if (offsets != null) {
      json.writeNumberField("start", offsets.start());
      json.writeNumberField("end", offsets.end());
      if (offsets.unit() != Offsets.Unit.CODE_POINTS) {
        json.writeStringField("unit", OptionalFields.word(offsets.unit()));
      }
    }
    texts(json, "trail", passage.trail());
  }

  private void note(SharedNote note) throws IOException {
    json.writeStartObject();
    json.writeStringField("markdown", note.markdown());
    NoteFields.write(json, note, "");
    text(json, "created", note.created());
    text(json, "changed", note.changed());
    json.writeEndObject();
  }
}
