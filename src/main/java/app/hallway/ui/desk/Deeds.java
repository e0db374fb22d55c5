package app.hallway.ui.desk;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.exporting.ExportSheet;
import app.hallway.ui.library.queue.NewsSheet;
import app.hallway.ui.restoring.RestoreSheet;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.settings.SettingsSheet;
import app.hallway.ui.window.Commands;
import app.hallway.ui.window.ShortcutSheet;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;

/** Ties the commands to what they do. */
final class Deeds {
  private final Models models;
  private final Outside outside;
  private final Sheets sheets;
  private final Commands commands;

  /** Where the keyboard can go. */
  interface Navigation {
    void search();

    void findInPage();

    /** Opens what stands so many places further down the list. */
    void step(int by);

    /** Goes to the change of the open report so many further down. */
    void change(int by);

    void pane(int by);

    void closeWindow();
  }

  Deeds(Models models, Outside outside, Sheets sheets, Navigation navigation) {
    this.models = models;
    this.outside = outside;
    this.sheets = sheets;
    this.commands = commands(navigation);
  }

  Commands commands() {
    return commands;
  }

  private Commands commands(Navigation navigation) {
    var settings = models.settings;
    return new Commands(
        Command.of("command.import.files", "Shortcut+I", this::importFiles),
        Command.of("command.import.folder", "Shortcut+Shift+I", this::importFolder),
        Command.of("command.import.samples", null, this::importSamples)
            .disabledWhen(new SimpleBooleanProperty(outside.samples() == null)),
        Command.of("command.watch", null, this::watch),
        Command.of("command.imports", "Shortcut+L", models.imports::showRecent)
            .disabledWhen(models.imports.nothingImported()),
        Command.of("command.export", "Shortcut+E", this::export),
        Command.of("command.restore", null, this::restore),
        Command.of("command.settings", "Shortcut+Comma", this::settings),
        Command.of("command.close", "Shortcut+Q", navigation::closeWindow),
        step("command.undo", "Shortcut+Z", models.history.undoable(), models.history::undo),
        step("command.redo", "Shortcut+Shift+Z", models.history.redoable(), models.history::redo),
        Command.of("command.appearance", "Shortcut+Shift+D", settings::toggleDark),
        Command.of("command.text.larger", "Shortcut+Equals", () -> settings.changeTextSize(1)),
        Command.of("command.text.smaller", "Shortcut+Minus", () -> settings.changeTextSize(-1)),
        Command.of("command.text.usual", "Shortcut+0", this::usualText),
        Command.of("command.search", "Shortcut+K", navigation::search),
        Command.of("command.find", "Shortcut+F", navigation::findInPage),
        Command.of("command.next", "J", () -> navigation.step(1)),
        Command.of("command.previous", "K", () -> navigation.step(-1)),
        Command.of("command.change.next", "F7", () -> navigation.change(1)),
        Command.of("command.change.previous", "Shift+F7", () -> navigation.change(-1)),
        Command.of("command.news", "Shortcut+Shift+N", this::news),
        Command.of("command.pane.next", "F6", () -> navigation.pane(1)),
        Command.of("command.pane.previous", "Shift+F6", () -> navigation.pane(-1)),
        Command.of("command.shortcuts", "F1", this::shortcuts));
  }

  /** A step of undo or redo, which the menu names. */
  private static Command step(String key, String keys, StringExpression step, Runnable action) {
    return Command.of(key, keys, action).disabledWhen(step.isEmpty()).named(named(key, step));
  }

  private static ObservableStringValue named(String key, StringExpression step) {
    return Bindings.createStringBinding(
        () -> step.get().isEmpty() ? Messages.text(key) : Messages.text(key + ".step", step.get()),
        step);
  }

  private void importFiles() {
    models.imports.importAll(outside.picker().reports());
  }

  private void importFolder() {
    outside
        .picker()
        .folder(Messages.text("import.folder.title"))
        .map(List::of)
        .ifPresent(models.imports::importAll);
  }

  private void importSamples() {
    if (outside.samples() != null) {
      models.imports.importAll(List.of(outside.samples()));
    }
  }

  private void watch() {
    outside.picker().folder(Messages.text("settings.watch.title")).ifPresent(models.watching::add);
  }

  private void export() {
    new ExportSheet(models.exports, sheets, outside.picker()).show();
  }

  private void restore() {
    new RestoreSheet(models.restoring, sheets).show();
  }

  private void settings() {
    new SettingsSheet(models.settings, models.watching, sheets, outside.picker()).show();
  }

  private void news() {
    new NewsSheet(models.queue, sheets).show();
  }

  private void usualText() {
    models.settings.setTextSize(Settings.TEXT_SIZE.usual());
  }

  private void shortcuts() {
    new ShortcutSheet(commands, sheets).show();
  }
}
