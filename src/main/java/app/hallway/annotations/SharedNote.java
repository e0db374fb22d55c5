package app.hallway.annotations;

import app.hallway.model.NoteKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about what is annotated.
 *
 * @param markdown never blank
 * @param created null where it is not told
 * @param changed null where it is not told
 * @param done when it was done or answered, or null
 * @param due the last day to do it, or null
 */
public record SharedNote(
    NoteKind kind,
    String markdown,
    List<String> tags,
    @Nullable Instant created,
    @Nullable Instant changed,
    @Nullable Instant done,
    @Nullable LocalDate due) {
  public SharedNote {
    tags = List.copyOf(tags);
  }

  /** One of which only the words are told. */
  static SharedNote of(String markdown, @Nullable Instant created) {
    return new SharedNote(NoteKind.NOTE, markdown, List.of(), created, created, null, null);
  }

  /** None for words that say nothing. */
  static List<SharedNote> list(String markdown, @Nullable Instant created) {
    var words = markdown.strip();
    return words.isEmpty() ? List.of() : List.of(of(words, created));
  }
}
