package app.hallway.ui.settings;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.MenuPlace;

/** How the window looks. */
public record SettingsCommands(
    Command settings, Command appearance, Command larger, Command smaller, Command usual) {

  public static SettingsCommands of(SettingsViewModel model, SettingsSheet sheet) {
    return new SettingsCommands(
        Command.of("command.settings", "Shortcut+Comma", sheet::show),
        Command.of("command.appearance", "Shortcut+Shift+D", model::toggleDark),
        Command.of("command.text.larger", "Shortcut+Equals", () -> model.changeTextSize(1)),
        Command.of("command.text.smaller", "Shortcut+Minus", () -> model.changeTextSize(-1)),
        Command.of(
            "command.text.usual",
            "Shortcut+0",
            () -> model.setTextSize(Settings.TEXT_SIZE.usual())));
  }

  public Feature feature() {
    return Feature.of(MenuPlace.SETTINGS, settings)
        .and(MenuPlace.COLOURS, appearance)
        .and(MenuPlace.TEXT, larger, smaller, usual);
  }
}
