package app.hallway.library;

import app.hallway.model.*;
import java.util.List;
import java.util.Optional;

/** What the user wrote. */
public final class Notes {
  Notes() {}

  public List<Note> about(NoteTarget target) {
    throw new UnsupportedOperationException("about " + target);
  }

  /** About the report, its talks and its highlights, in the order of the text. */
  public List<Note> of(ReportId report) {
    throw new UnsupportedOperationException("of " + report);
  }

  public List<Note> all() {
    throw new UnsupportedOperationException();
  }

  public Optional<Note> find(NoteId note) {
    throw new UnsupportedOperationException("find " + note);
  }

  public NoteId add(NoteTarget target, NoteKind kind, String markdown) {
    throw new UnsupportedOperationException("add " + target + kind + markdown);
  }

  /** Edits that follow each other within a short while are one step of undo. */
  public void edit(NoteId note, String markdown) {
    throw new UnsupportedOperationException("edit " + note + markdown);
  }

  public void changeKind(NoteId note, NoteKind kind) {
    throw new UnsupportedOperationException("changeKind " + note + kind);
  }

  /** Into the bin. Undoable. */
  public void delete(NoteId note) {
    throw new UnsupportedOperationException("delete " + note);
  }
}
