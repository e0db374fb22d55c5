package app.hallway.library;

import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.store.Step;
import app.hallway.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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

  /**
   * Keeps what the library did not take in a Markdown file: beside the library, else in the user's
   * home.
   *
   * @throws java.io.IOException where no folder takes it
   */
  public java.nio.file.Path rescue(List<String> texts) throws java.io.IOException {
    return rescue.keep(texts);
  }

  /** Into the bin. Undoable. */
  public void delete(NoteId note) {
    Steps.run(store, "note.delete", session -> session.notes().bin(note, clock.instant()));
  }
}
