package app.hallway.library;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.Talk;
import app.hallway.model.TalkId;
import app.hallway.model.Todo;
import app.hallway.store.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts actions and questions together with what they are about, within one transaction. */
final class Todos {
  private static final Comparator<Todo> OPEN_AND_DUE_FIRST =
      Comparator.comparing((Todo todo) -> todo.note().isDone())
          .thenComparing(todo -> Objects.requireNonNullElse(todo.note().due(), LocalDate.MAX))
          .thenComparing(todo -> Objects.requireNonNullElse(todo.event(), "\uffff"))
          .thenComparingLong(todo -> todo.note().id().value());

  private final Session session;
  private final LocalDate today;

  Todos(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  List<Todo> all() {
    return session.notes().all().stream()
        .filter(note -> note.kind().isTickable())
        .flatMap(note -> todo(note).stream())
        .sorted(OPEN_AND_DUE_FIRST)
        .toList();
  }

  private Optional<Todo> todo(Note note) {
    return switch (note.target()) {
      case NoteTarget.AboutTalk(var talk) -> aboutTalk(note, talk);
      case NoteTarget.AboutReport(var report) -> in(note, report, null);
      case NoteTarget.AboutHighlight(var highlight) -> aboutHighlight(note, highlight);
    };
  }

  /** A note about a talk that was dismissed stands with the report that told of it. */
  private Optional<Todo> aboutTalk(Note note, TalkId talk) {
    return session.talks().tellers(talk).stream()
        .findFirst()
        .flatMap(report -> in(note, report, session.talks().find(talk).orElse(null)))
        .or(() -> apart(note, talk));
  }

  /** No report tells of the talk, but the user does. */
  private Optional<Todo> apart(Note note, TalkId talk) {
    return session.ownTellings().seen(talk).stream()
        .findFirst()
        .map(
            told ->
                new Todo(
                    note,
                    session.talks().find(talk).orElse(null),
                    null,
                    "",
                    told.event(),
                    isOverdue(note)));
  }

  private Optional<Todo> aboutHighlight(Note note, HighlightId id) {
    return session.highlights().find(id).flatMap(mark -> in(note, mark.report(), talk(mark)));
  }

  private @Nullable Talk talk(Highlight mark) {
    return Optional.ofNullable(mark.talk()).flatMap(session.talks()::find).orElse(null);
  }

  private Optional<Todo> in(Note note, ReportId id, @Nullable Talk talk) {
    return session
        .reports()
        .find(id)
        .map(
            report ->
                new Todo(
                    note, talk, id, report.metadata().title(), report.event(), isOverdue(note)));
  }

  private boolean isOverdue(Note note) {
    var due = note.due();
    return due != null && !note.isDone() && due.isBefore(today);
  }
}
