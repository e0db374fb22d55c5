package app.hallway.model;

import org.jspecify.annotations.Nullable;

/**
 * An action or a question, and where it was written.
 *
 * @param talk that it is about, or null
 * @param report that it is about, or the first that tells of the talk, or null where none does
 * @param reportTitle of that, or empty
 * @param event of the report, else of the talk, or null
 * @param overdue whether it is open after the day on which it was due
 */
public record Todo(
    Note note,
    @Nullable Talk talk,
    @Nullable ReportId report,
    String reportTitle,
    @Nullable String event,
    boolean overdue) {
  public Todo {
    if (!note.kind().isTickable()) {
      throw new IllegalArgumentException("note " + note.id() + " is a " + note.kind());
    }
  }
}
