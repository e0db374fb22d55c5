package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.text;
import static app.hallway.annotations.JsonValues.texts;

import app.hallway.model.NoteKind;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What only Hallway says of a note, as fields beside what the form has for it. */
final class NoteFields {
  private NoteFields() {}

  /**
   * Writes what is not as it is anyway.
   *
   * @param prefix what the names of our own fields begin with
   */
  static void write(JsonGenerator json, SharedNote note, String prefix) throws IOException {
    if (note.kind() != NoteKind.NOTE) {
      json.writeStringField(prefix + "kind", OptionalFields.word(note.kind()));
    }
    OptionalFields.text(json, prefix + "done", note.done());
    OptionalFields.text(json, prefix + "due", note.due());
    OptionalFields.texts(json, prefix + "tags", note.tags());
  }

  /** Reads the same; when it was written is as the form has it, else as told. */
  static SharedNote note(JsonNode node, String markdown, String prefix, @Nullable Instant told) {
    var created = Moments.moment(text(node, "created"));
    var changed = Moments.moment(text(node, "modified", "changed"));
    var first = created == null ? told : created;
    return new SharedNote(
        kind(text(node, prefix + "kind")),
        markdown,
        texts(node, prefix + "tags"),
        first,
        changed == null ? first : changed,
        Moments.moment(text(node, prefix + "done")),
        Moments.day(text(node, prefix + "due")));
  }

  private static NoteKind kind(String word) {
    return Arrays.stream(NoteKind.values())
        .filter(kind -> OptionalFields.word(kind).equals(word))
        .findFirst()
        .orElse(NoteKind.NOTE);
  }
}
