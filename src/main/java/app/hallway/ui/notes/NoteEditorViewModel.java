package app.hallway.ui.notes;

import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One note while it is read and written. What is typed goes to the library at most {@link
 * Autosave#WITHIN} later, however fast the typing; what comes back from the library never
 * overwrites what is being typed.
 */
public final class NoteEditorViewModel {
  /** So that what was clicked on does not move away between press and release. */
  private static final Duration LINGER = Duration.ofMillis(400);

  /** How far the note is on its way to the library. */
  public enum SaveState {
    UNWRITTEN,
    UNSAVED,
    SAVED,
    FAILED
  }

  private final NoteSlot slot;
  private final NoteTarget target;
  private final LibraryWork work;
  private final Delay delay;
  private final Notebook notebook;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<NoteKind> kind = new SimpleObjectProperty<>(NoteKind.NOTE);
  private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> due = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty editing = new SimpleBooleanProperty();
  private final BooleanProperty focusWanted = new SimpleBooleanProperty();
  private final BooleanProperty focused = new SimpleBooleanProperty();
  private final Autosave autosave;
  private final Age age;
  private boolean seenInLibrary;

  /** A note that is still to be written. */
  NoteEditorViewModel(
      NoteTarget target, NoteSlot slot, LibraryWork work, Delay delay, Notebook notebook) {
    this.target = target;
    this.slot = slot;
    this.work = work;
    this.delay = delay;
    this.notebook = notebook;
    this.age = new Age(delay, editing);
    this.autosave = new Autosave(slot, this::content, work, delay, age::begin);
    text.subscribe(autosave::changed);
    kind.subscribe(autosave::changed);
  }

  /** A note of the library. */
  NoteEditorViewModel(Note note, NoteSlot slot, LibraryWork work, Delay delay, Notebook notebook) {
    this(note.target(), slot, work, delay, notebook);
    take(note);
  }

  public NoteTarget target() {
    return target;
  }

  /** Null until the note was first written. */
  public @Nullable NoteId id() {
    return slot.id();
  }

  public StringProperty text() {
    return text;
  }

  /** What is copied elsewhere as it is pasted here; empty where its plain text is. */
  Optional<String> copied(String html) {
    return slot.copied(html);
  }

  public ObjectProperty<NoteKind> kind() {
    return kind;
  }

  /** Whether the action is done, the question answered. */
  public ReadOnlyBooleanProperty isDone() {
    return done.getReadOnlyProperty();
  }

  /** The last day to do it, or null. */
  public ReadOnlyObjectProperty<@Nullable LocalDate> due() {
    return due.getReadOnlyProperty();
  }

  /** Whether it is open after the day on which it was due. */
  public boolean isOverdue() {
    var day = due.get();
    return day != null && !done.get() && slot.isOverdue(day);
  }

  /** Ticks an action or a question off, or opens it again; of other kinds nothing can be done. */
  public void tick() {
    if (kind.get().isTickable()) {
      boolean now = !done.get();
      save();
      done.set(now);
      work.run(() -> slot.tick(now));
    }
  }

  /**
   * Takes the day on which it is due as it was typed; an empty text for none.
   *
   * @return false where it is no day: then nothing changes
   */
  public boolean setDue(String typed) {
    var day = typed.isBlank() ? null : slot.day(typed).orElse(null);
    if (day == null && !typed.isBlank()) {
      return false;
    }
    if (!Objects.equals(day, due.get())) {
      save();
      due.set(day);
      work.run(() -> slot.setDue(day));
    }
    return true;
  }

  /** True while it is written, false while it is read. */
  public BooleanProperty editing() {
    return editing;
  }

  /** True until a view has given the note the focus. */
  public BooleanProperty focusWanted() {
    return focusWanted;
  }

  /** True while the keyboard writes into this note; set by its view. */
  public BooleanProperty focused() {
    return focused;
  }

  public ReadOnlyObjectProperty<SaveState> state() {
    return autosave.state();
  }

  /** Seconds since the last save while the note is open; stays at 60 from then on. */
  public ReadOnlyIntegerProperty secondsSinceSaved() {
    return age.seconds();
  }

  public void edit() {
    editing.set(true);
    focusWanted.set(true);
    notebook.opened(this);
  }

  /** Ends writing: saves, and a note without words goes. */
  public void done() {
    save();
    editing.set(false);
    age.stop();
    discardIfEmpty();
  }

  /** The keyboard went elsewhere: saves, and a note without words goes after a moment. */
  public void left() {
    save();
    if (text.get().isBlank()) {
      delay.after(LINGER, this::discardIfLeft);
    }
  }

  private void discardIfLeft() {
    if (!focused.get()) {
      discardIfEmpty();
    }
  }

  private void discardIfEmpty() {
    if (text.get().isBlank()) {
      notebook.discard(this);
    }
  }

  public void delete() {
    notebook.delete(this);
  }

  /** Hands what is not written yet to the library, off the FX thread. */
  public void save() {
    autosave.save();
  }

  /** Writes on the calling thread, before it returns. */
  void saveNow() {
    autosave.saveNow();
  }

  /** Writes what is not written yet, while the FX thread stands still. On any other thread. */
  void rescue() {
    autosave.rescue();
  }

  /** True while the library has been asked to write it and has not answered. */
  boolean isOnItsWay() {
    return autosave.isOnItsWay();
  }

  boolean isSaved() {
    return autosave.isSaved();
  }

  /** True where the library's state of the note must not touch the editor's. */
  private boolean isBeingWritten() {
    return !isSaved() || (editing.get() && focused.get());
  }

  /** The library's newest state of this note. */
  void refresh(Note note) {
    takeTick(note);
    if (isBeingWritten()) {
      seenInLibrary = true;
    } else {
      take(note);
    }
  }

  /** The library has no such note; returns whether the editor should go as well. */
  boolean isGone() {
    if (isBeingWritten() || !seenInLibrary) {
      restartIfLost();
      return false;
    }
    return true;
  }

  void close() {
    autosave.cancel();
    age.stop();
  }

  NoteSlot slot() {
    return slot;
  }

  private void restartIfLost() {
    if (seenInLibrary && id() != null) {
      seenInLibrary = false;
      autosave.startOver();
    }
  }

  private void takeTick(Note note) {
    done.set(note.isDone());
    due.set(note.due());
  }

  private void take(Note note) {
    takeTick(note);
    seenInLibrary = true;
    slot.learn(note);
    autosave.take(
        new NoteSlot.Content(note.kind(), note.markdown()),
        () -> {
          kind.set(note.kind());
          text.set(note.markdown());
        });
  }

  private NoteSlot.Content content() {
    return new NoteSlot.Content(kind.get(), text.get());
  }
}
