package app.hallway.ui.desk;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.MenuPlace;
import app.hallway.ui.common.texts.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableStringValue;

/** One step back and forth; the menu names the step. */
record HistoryCommands(Command undo, Command redo) {
  static HistoryCommands of(HistoryViewModel history) {
    return new HistoryCommands(
        step("command.undo", "Shortcut+Z", history.undoable(), history::undo),
        step("command.redo", "Shortcut+Shift+Z", history.redoable(), history::redo));
  }

  private static Command step(String key, String keys, StringExpression step, Runnable action) {
    return Command.of(key, keys, action).disabledWhen(step.isEmpty()).named(named(key, step));
  }

  private static ObservableStringValue named(String key, StringExpression step) {
    return Bindings.createStringBinding(
        () -> step.get().isEmpty() ? Messages.text(key) : Messages.text(key + ".step", step.get()),
        step);
  }

  Feature feature() {
    return Feature.of(MenuPlace.STEPS, undo, redo);
  }
}
