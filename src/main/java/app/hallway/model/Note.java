package app.hallway.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Markdown that the user wrote.
 *
 * @param markdown may be empty while it is being written
 * @param done when the action was done or the question answered, or null
 * @param due the last day to do it, or null
 */
public record Note(
    NoteId id,
    NoteTarget target,
    NoteKind kind,
    String markdown,
    Instant created,
    Instant changed,
    @Nullable Instant done,
    @Nullable LocalDate due) {
  public boolean isDone() {
    return done != null;
  }
}
