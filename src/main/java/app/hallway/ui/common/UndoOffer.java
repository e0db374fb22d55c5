package app.hallway.ui.common;

import app.hallway.library.Library;
import app.hallway.model.LibraryChange;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Offers to take back what was just removed, as long as that is still the library's newest step.
 */
public final class UndoOffer {
  private static final Duration SHOWN_FOR = Duration.ofSeconds(12);

  /** What was removed. */
  public enum Removal {
    TALK,
    NOTE,
    HIGHLIGHT,
    /** Of two talks one. */
    JOIN,
    /** A mention of its talk. */
    SPLIT,
    /** Of two events one. */
    EVENT,
    /** A name of its event. */
    ALIAS,
    /** Of two speakers one. */
    MERGE,
    /** Which of a speaker's names is shown. */
    NAME,
    /** A name of a speaker. */
    PART,
    /** Two speakers from each other. */
    APART
  }

  private record NewestStep(Optional<String> undo, Optional<String> redo) {}

  private final Library library;
  private final LibraryWork work;
  private final Delay delay;
  private final ReadOnlyObjectWrapper<@Nullable Removal> removal = new ReadOnlyObjectWrapper<>();
  private @Nullable NewestStep step;
  private Runnable stopHiding = () -> {};

  public UndoOffer(Library library, LibraryFacts facts, LibraryWork work, Delay delay) {
    this.library = library;
    this.work = work;
    this.delay = delay;
    facts.listen(this::hear);
  }

  /** What can be taken back now, or null. */
  public ReadOnlyObjectProperty<@Nullable Removal> removal() {
    return removal.getReadOnlyProperty();
  }

  /**
   * Removes something off the FX thread and then offers to take that back.
   *
   * @param afterwards on the FX thread, removed or not
   */
  public void remove(Removal what, Runnable removing, Runnable afterwards) {
    work.ask(
        () -> {
          removing.run();
          return newestStep();
        },
        newest -> {
          afterwards.run();
          offer(what, newest);
        },
        afterwards);
  }

  public void undo() {
    withdraw();
    work.run(() -> library.history().undo());
  }

  public void withdraw() {
    stopHiding.run();
    step = null;
    removal.set(null);
  }

  private void offer(Removal what, NewestStep newest) {
    withdraw();
    step = newest;
    removal.set(what);
    stopHiding = delay.after(SHOWN_FOR, this::withdraw);
  }

  private void hear(LibraryChange change) {
    if (step != null && change instanceof LibraryChange.HistoryChanged) {
      work.ask(this::newestStep, this::compare, this::withdraw);
    }
  }

  private void compare(NewestStep newest) {
    if (step != null && !newest.equals(step)) {
      withdraw();
    }
  }

  private NewestStep newestStep() {
    return new NewestStep(library.history().undoable(), library.history().redoable());
  }
}
