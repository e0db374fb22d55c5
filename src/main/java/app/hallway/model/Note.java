package app.hallway.model;

import java.time.Instant;

/**
 * Markdown that the user wrote.
 *
 * @param markdown may be empty while it is being written
 */
public record Note(
    NoteId id,
    NoteTarget target,
    NoteKind kind,
    String markdown,
    Instant created,
    Instant changed) {}
