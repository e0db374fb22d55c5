package app.hallway.ui.common.shared;

import app.hallway.library.Library;
import app.hallway.model.LibraryChange;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.common.threads.LibraryWork;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    /** What the user wrote down of a talk. */
    WRITTEN,
    NOTE,
    HIGHLIGHT,
    /** Of two talks one. */
    JOIN,
    /** A mention of its talk. */
    SPLIT,
    /** What may be a talk became one. */
    TAKEN,
    /** What may be a talk is none. */
    DECLINED,
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
    APART,
    /** A version of its report: it is another one. */
    VERSION,
    /** Two talks are not the same. */
    TALK_APART,
    /** Two events are not the same. */
    EVENT_APART,
    /** What stands in a file became the library's. */
    FILE_TAKEN,
    /** What stands in a file stays the file's. */
    FILE_LEFT,
    /** What stands in the library is written over what stands in a file. */
    FILE_PUT,
    /** An annotation that waited for its report. */
    WAITING
  }

  private record Changed<T>(T result, NewestStep newest) {}

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
    change(
        what,
        () -> {
          removing.run();
          return true;
        },
        _ -> afterwards.run(),
        afterwards);
  }

  /**
   * As {@link #remove}, where the change has a result.
   *
   * @param answer takes it on the FX thread
   * @param onFailure on the FX thread, where nothing was changed
   */
  public <T> void change(
      Removal what, Callable<T> changing, Consumer<? super T> answer, Runnable onFailure) {
    work.ask(
        () -> new Changed<>(changing.call(), newestStep()),
        changed -> {
          answer.accept(changed.result());
          offer(what, changed.newest());
        },
        onFailure);
  }

  /**
   * As {@link #change}, of what may not come about.
   *
   * @param otherwise on the FX thread, where it did not
   */
  public <T> void attempt(
      Removal what,
      Callable<Optional<T>> changing,
      Consumer<? super T> answer,
      Runnable otherwise) {
    work.ask(
        () -> new Changed<>(changing.call(), newestStep()),
        changed ->
            changed
                .result()
                .ifPresentOrElse(
                    result -> {
                      answer.accept(result);
                      offer(what, changed.newest());
                    },
                    otherwise),
        () -> {});
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
    if (step != null
        && (change instanceof LibraryChange.HistoryChanged
            || change instanceof LibraryChange.ChangedElsewhere)) {
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
