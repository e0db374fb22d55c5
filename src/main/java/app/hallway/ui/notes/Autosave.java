package app.hallway.ui.notes;

import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.notes.NoteEditorViewModel.SaveState;
import app.hallway.ui.notes.NoteSlot.Content;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is typed in a note to the library, at most {@link #WITHIN} later, however fast the
 * typing. What the library does not take is tried again. FX thread only, but for {@link #rescue}.
 */
final class Autosave {
  /** The longest that typed text waits to be written. */
  static final Duration WITHIN = Duration.ofMillis(800);

  static final Duration RETRY_AFTER = Duration.ofSeconds(3);

  private final NoteSlot slot;
  private final Supplier<Content> typed;
  private final LibraryWork work;
  private final Delay delay;
  private final Runnable onSaved;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.UNWRITTEN);
  private Content saved;
  private long revision;
  private int writing;
  private @Nullable Runnable stop;

  /**
   * Nothing is typed yet.
   *
   * @param typed what stands in the editor now
   * @param onSaved called whenever all that is typed has come to the library
   */
  Autosave(
      NoteSlot slot, Supplier<Content> typed, LibraryWork work, Delay delay, Runnable onSaved) {
    this.slot = slot;
    this.typed = typed;
    this.work = work;
    this.delay = delay;
    this.onSaved = onSaved;
    this.saved = typed.get();
  }

  ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  /** Something else is typed. */
  void changed() {
    if (!isSaved()) {
      state.set(SaveState.UNSAVED);
      saveAfter(WITHIN);
    }
  }

  /** Hands what is not written yet to the library, off the FX thread. */
  void save() {
    cancel();
    if (!isSaved()) {
      var content = typed.get();
      long number = ++revision;
      writing++;
      work.ask(() -> slot.write(number, content), this::written, this::failed);
    }
  }

  /** Writes on the calling thread, before it returns. */
  void saveNow() {
    cancel();
    if (!isSaved()) {
      saved = slot.write(++revision, typed.get());
    }
  }

  /**
   * Writes what is not written yet, while the FX thread stands still and so cannot. On any other
   * thread; where the FX thread goes on, it goes on from what it knows.
   */
  void rescue() {
    if (!isSaved()) {
      slot.write(revision + 1, typed.get());
    }
  }

  /** True while the library has been asked to write it and has not answered. */
  boolean isOnItsWay() {
    return writing > 0;
  }

  /** A note that was never written and has no words needs no saving. */
  boolean isSaved() {
    var now = typed.get();
    return saved.equals(now) || (slot.id() == null && now.markdown().isBlank());
  }

  /**
   * The library has this.
   *
   * @param show puts it into the editor
   */
  void take(Content content, Runnable show) {
    saved = content;
    show.run();
    cancel();
    state.set(SaveState.SAVED);
  }

  /** The library lost the note: it is to be written anew. */
  void startOver() {
    slot.startOver();
    saved = new Content(typed.get().kind(), "");
    changed();
  }

  /** Nothing more is written by itself until something else is typed. */
  void cancel() {
    if (stop != null) {
      stop.run();
      stop = null;
    }
  }

  private void saveAfter(Duration pause) {
    if (stop == null) {
      stop = delay.after(pause, this::save);
    }
  }

  private void written(Content content) {
    writing--;
    saved = content;
    if (isSaved()) {
      state.set(SaveState.SAVED);
      onSaved.run();
    } else {
      saveAfter(WITHIN);
    }
  }

  private void failed() {
    writing--;
    state.set(SaveState.FAILED);
    saveAfter(RETRY_AFTER);
  }
}
