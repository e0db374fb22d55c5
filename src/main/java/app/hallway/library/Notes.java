package app.hallway.library;

import app.hallway.importing.FormattedText;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.Todo;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user wrote. */
public final class Notes {
  private final Store store;
  private final Clock clock;
  private final Rescue rescue;

  Notes(Store store, Clock clock, Rescue rescue) {
    this.store = store;
    this.clock = clock;
    this.rescue = rescue;
  }

  public List<Note> about(NoteTarget target) {
    return store.read(session -> session.notes().about(target));
  }

  /** About the report, its talks and its highlights, in the order of the text. */
  public List<Note> of(ReportId report) {
    return store.read(session -> session.notes().of(report));
  }

  public List<Note> all() {
    return store.read(session -> session.notes().all());
  }

  public Optional<Note> find(NoteId note) {
    return store.read(session -> session.notes().find(note));
  }

  /**
   * Formatted text that was copied elsewhere as the Markdown of a note; empty where it is as well
   * taken without its format.
   *
   * @param html any, however broken
   */
  public Optional<String> copied(String html) {
    return FormattedText.markdown(html);
  }

  /** Undoable. */
  public NoteId add(NoteTarget target, NoteKind kind, String markdown) {
    return store.step(
        Step.of("note.add"),
        session -> session.notes().add(target, kind, markdown, clock.instant()));
  }

  /** Edits that follow each other within a short while are one step of undo. */
  public void edit(NoteId note, String markdown) {
    Steps.run(
        store,
        Step.typing("note.edit", note),
        session -> session.notes().write(note, markdown, clock.instant()));
  }

  public void changeKind(NoteId note, NoteKind kind) {
    Steps.run(
        store, "note.kind", session -> session.notes().changeKind(note, kind, clock.instant()));
  }

  /** An action is done, a question answered; or it is open again. Undoable. */
  public void tick(NoteId note, boolean done) {
    var now = clock.instant();
    Steps.run(store, "note.tick", session -> session.notes().tick(note, done ? now : null, now));
  }

  /**
   * The last day to do something. Undoable.
   *
   * @param due null where there is none
   */
  public void setDue(NoteId note, @Nullable LocalDate due) {
    Steps.run(store, "note.due", session -> session.notes().setDue(note, due, clock.instant()));
  }

  /** A day as somebody types it, such as 2026-11-30 or tomorrow; empty for what is none. */
  public Optional<LocalDate> day(String text) {
    return DayText.parse(text, LocalDate.now(clock));
  }

  /** Whether it is open after the day on which it was due. */
  public boolean isOverdue(LocalDate due) {
    return due.isBefore(LocalDate.now(clock));
  }

  /** How many actions and questions are open. */
  public int countOpen() {
    return store.read(session -> session.notes().countOpen());
  }

  /**
   * Actions and questions over all events: open ones first, then by the day on which they are due,
   * then by event.
   */
  public List<Todo> todos() {
    return store.read(session -> new Todos(session, LocalDate.now(clock)).all());
  }

  /**
   * Keeps what the library did not take in a Markdown file: beside the library, else in the user's
   * home.
   *
   * @throws java.io.IOException where no folder takes it
   */
  public Path rescue(List<String> texts) throws IOException {
    return rescue.keep(texts);
  }

  /** Into the bin. Undoable. */
  public void delete(NoteId note) {
    Steps.run(store, "note.delete", session -> session.notes().bin(note, clock.instant()));
  }
}
