package app.hallway.library.sharing;

import app.hallway.annotations.NameId;
import app.hallway.annotations.SharedAnnotation;
import app.hallway.annotations.SharedNote;
import app.hallway.model.Highlight;
import app.hallway.model.Note;
import java.util.Objects;
import java.util.stream.Collectors;

/** By what an annotation, a note on one, and what we hand out ourselves are known again. */
final class SharedKeys {
  private SharedKeys() {}

  /** What its program calls it by, else what it says. */
  static String of(SharedAnnotation annotation) {
    if (!annotation.id().isEmpty()) {
      return annotation.id();
    }
    var source = annotation.source();
    var words = annotation.passage().exact();
    return NameId.of(
            source.address().isEmpty() ? SourceKeys.title(source.title()) : source.address(),
            words,
            annotation.passage().prefix(),
            words.isBlank() ? notes(annotation) : "",
            Objects.toString(annotation.created(), ""))
        .toString();
  }

  private static String notes(SharedAnnotation annotation) {
    return annotation.notes().stream().map(SharedNote::markdown).collect(Collectors.joining("\n"));
  }

  /** A note on an annotation is another one where its words are others. */
  static String of(String annotation, SharedNote note) {
    return NameId.of(annotation, note.markdown().strip()).toString();
  }

  /** Of one that was made here: the same for its life, and nobody else's. */
  static String of(Highlight highlight) {
    return NameId.of(
            "highlight",
            highlight.id().toString(),
            Long.toString(highlight.created().toEpochMilli()))
        .toString();
  }

  static String of(Note note) {
    return NameId.of("note", note.id().toString(), Long.toString(note.created().toEpochMilli()))
        .toString();
  }
}
