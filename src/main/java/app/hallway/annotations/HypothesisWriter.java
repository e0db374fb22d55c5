package app.hallway.annotations;

import static app.hallway.annotations.OptionalFields.text;
import static app.hallway.annotations.OptionalFields.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the client of Hypothesis imports: a row an annotation, offsets in UTF-16 as it counts
 * them. A row has one text, so further notes are replies; what it has no field for lies in one of
 * ours.
 */
final class HypothesisWriter {
  static final String OWN = "hallway";

  private static final String USER = "acct:hallway@localhost";

  private final JsonGenerator json;

  private HypothesisWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json, List<SharedAnnotation> annotations) throws IOException {
    new HypothesisWriter(json).rows(annotations);
  }

  private void rows(List<SharedAnnotation> annotations) throws IOException {
    json.writeStartObject();
    text(json, "export_date", newest(annotations));
    json.writeStringField("export_userid", USER);
    json.writeStringField("client_version", OWN);
    json.writeArrayFieldStart("annotations");
    for (var annotation : annotations) {
      row(annotation);
      for (int i = 1; i < annotation.notes().size(); i++) {
        reply(annotation, i);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The same annotations are the same bytes, whenever they are written. */
  private static Instant newest(List<SharedAnnotation> annotations) {
    return annotations.stream()
        .map(SharedAnnotation::changed)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private void row(SharedAnnotation annotation) throws IOException {
    var first = annotation.notes().isEmpty() ? null : annotation.notes().getFirst();
    json.writeStartObject();
    head(annotation.id(), annotation.created(), annotation.changed());
    body(annotation, first == null ? "" : first.markdown(), annotation.tags());
    target(annotation, annotation.passage());
    own(annotation, first);
    json.writeEndObject();
  }

  private void reply(SharedAnnotation annotation, int index) throws IOException {
    var note = annotation.notes().get(index);
    json.writeStartObject();
    head(
        NameId.of("reply", annotation.id(), Integer.toString(index)).toString(),
        note.created(),
        note.changed());
    body(annotation, note.markdown(), note.tags());
    target(annotation, SharedPassage.NONE);
    json.writeArrayFieldStart("references");
    json.writeString(annotation.id());
    json.writeEndArray();
    json.writeObjectFieldStart(OWN);
    json.writeObjectFieldStart("note");
    NoteFields.write(json, note, "");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void head(String id, @Nullable Instant created, @Nullable Instant changed)
      throws IOException {
    json.writeStringField("id", id);
    text(json, "created", created);
    text(json, "updated", changed);
    json.writeStringField("user", USER);
    json.writeStringField("group", "__world__");
    json.writeObjectFieldStart("permissions");
    for (var right : List.of("read", "update", "delete")) {
      texts(json, right, List.of(USER));
    }
    json.writeEndObject();
  }

  private void body(SharedAnnotation annotation, String words, List<String> tags)
      throws IOException {
    json.writeStringField("uri", WebAnnotationWriter.address(annotation.source()));
    json.writeStringField("text", words);
    json.writeArrayFieldStart("tags");
    for (var tag : tags) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("document");
    if (!annotation.source().title().isEmpty()) {
      texts(json, "title", List.of(annotation.source().title()));
    }
    json.writeEndObject();
  }

  private void target(SharedAnnotation annotation, SharedPassage passage) throws IOException {
    json.writeArrayFieldStart("target");
    json.writeStartObject();
    json.writeStringField("source", WebAnnotationWriter.address(annotation.source()));
    WebAnnotationWriter.selectors(json, passage);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void own(SharedAnnotation annotation, @Nullable SharedNote first) throws IOException {
    json.writeObjectFieldStart(OWN);
    json.writeStringField("about", OptionalFields.word(annotation.kind()));
    var colour = annotation.colour();
    text(json, "colour", colour == null ? null : ColourNames.name(colour));
    text(json, "author", annotation.source().author());
    text(json, "event", annotation.source().event());
    texts(json, "trail", annotation.passage().trail());
    if (annotation.talk() != null) {
      json.writeObjectFieldStart("talk");
      text(json, "title", annotation.talk().title());
      texts(json, "addresses", annotation.talk().addresses());
      json.writeEndObject();
    }
    if (first != null) {
      json.writeObjectFieldStart("note");
      text(json, "created", first.created());
      text(json, "changed", first.changed());
      NoteFields.write(json, first, "");
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
