package app.hallway.ui.notes;

import app.hallway.library.Notes;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of one note in the library, there or still to come. Thread-safe; a write that comes
 * later than a newer one does nothing.
 */
final class NoteSlot {
  /** What a note says. */
  record Content(NoteKind kind, String markdown) {}

  private final Notes notes;
  private final NoteTarget target;
  private volatile @Nullable NoteId id;
  private Content written;
  private long newest;
  private boolean closed;

  NoteSlot(Notes notes, NoteTarget target) {
    this.notes = notes;
    this.target = target;
    this.written = new Content(NoteKind.NOTE, "");
  }

  NoteSlot(Notes notes, Note note) {
    this(notes, note.target());
    this.id = note.id();
    this.written = new Content(note.kind(), note.markdown());
  }

  @Nullable NoteId id() {
    return id;
  }

  Optional<String> copied(String html) {
    return notes.copied(html);
  }

  /** Writes to the library what it does not have yet; an empty note is never begun. */
  synchronized Content write(long revision, Content content) {
    if (!closed && revision > newest) {
      newest = revision;
      put(content);
    }
    return written;
  }

  private void put(Content content) {
    var known = id;
    if (known == null) {
      begin(content);
      return;
    }
    if (!content.markdown().equals(written.markdown())) {
      notes.edit(known, content.markdown());
    }
    if (content.kind() != written.kind()) {
      notes.changeKind(known, content.kind());
    }
    written = content;
  }

  private void begin(Content content) {
    if (!content.markdown().isBlank()) {
      id = notes.add(target, content.kind(), content.markdown());
      written = content;
    }
  }

  /** Ticks the note off, or opens it again, once it is there. */
  void tick(boolean done) {
    var known = id;
    if (known != null) {
      notes.tick(known, done);
    }
  }

  void setDue(@Nullable LocalDate due) {
    var known = id;
    if (known != null) {
      notes.setDue(known, due);
    }
  }

  /** A day as somebody types it; empty for what is none. */
  Optional<LocalDate> day(String text) {
    return notes.day(text);
  }

  boolean isOverdue(LocalDate due) {
    return notes.isOverdue(due);
  }

  /** What the library says now, where somebody else changed it. */
  synchronized void learn(Note note) {
    written = new Content(note.kind(), note.markdown());
  }

  /** Takes the note out of the library, if it is there; nothing is written after that. */
  synchronized void delete() {
    closed = true;
    var known = id;
    if (known != null) {
      notes.delete(known);
    }
  }

  /** The library lost the note while it was being written: the next write begins it anew. */
  synchronized void startOver() {
    id = null;
    written = new Content(written.kind(), "");
  }
}
