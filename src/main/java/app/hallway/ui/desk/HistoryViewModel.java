package app.hallway.ui.desk;

import app.hallway.library.History;
import app.hallway.library.Library;
import app.hallway.model.LibraryChange;
import app.hallway.model.StepOutcome;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What can be undone and redone, by name. */
final class HistoryViewModel {
  private final Library library;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Newest newest;
  private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

  private record Steps(Optional<String> undo, Optional<String> redo) {
    static Steps of(History history) {
      return new Steps(history.undoable(), history.redoable());
    }
  }

  HistoryViewModel(Commons commons) {
    this.library = commons.library();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
    commons.facts().listen(this::hear);
    refresh();
  }

  /** The step that undo takes back, worded; empty where there is none. */
  ReadOnlyStringProperty undoable() {
    return undo.getReadOnlyProperty();
  }

  ReadOnlyStringProperty redoable() {
    return redo.getReadOnlyProperty();
  }

  void undo() {
    run("history.undone", undo.get(), History::undo);
  }

  void redo() {
    run("history.redone", redo.get(), History::redo);
  }

  private void run(String key, String step, Function<History, StepOutcome> action) {
    if (!step.isEmpty()) {
      tasks.run(
          () -> action.apply(library.history()),
          outcome -> say(key, outcome),
          notices.failureOf(Messages.text("history.deed")));
    }
  }

  private void say(String key, StepOutcome outcome) {
    switch (outcome) {
      case StepOutcome.Done(var step) -> notices.tell(Messages.text(key, word(step)));
      case StepOutcome.Emptied(var step) ->
          notices.warn(Messages.text("history.emptied", word(step)));
      case StepOutcome.Nothing _ -> notices.dismiss();
    }
  }

  private void hear(LibraryChange change) {
    if (change instanceof LibraryChange.HistoryChanged
        || change instanceof LibraryChange.ChangedElsewhere) {
      refresh();
    }
  }

  private void refresh() {
    newest.ask(
        () -> Steps.of(library.history()),
        this::show,
        notices.failureOf(Messages.text("history.deed")));
  }

  private void show(Steps steps) {
    undo.set(steps.undo().map(HistoryViewModel::word).orElse(""));
    redo.set(steps.redo().map(HistoryViewModel::word).orElse(""));
  }

  private static String word(String step) {
    return Messages.find("history." + step).orElseGet(() -> Messages.text("history.step"));
  }
}
