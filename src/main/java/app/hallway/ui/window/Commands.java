package app.hallway.ui.window;

import app.hallway.ui.common.Command;
import java.util.List;

/** All that the menu offers, menu by menu. */
public record Commands(
    Command importFiles,
    Command importFolder,
    Command importSamples,
    Command watch,
    Command imports,
    Command export,
    Command restore,
    Command settings,
    Command close,
    Command undo,
    Command redo,
    Command appearance,
    Command largerText,
    Command smallerText,
    Command usualText,
    Command search,
    Command find,
    Command next,
    Command previous,
    Command nextChange,
    Command previousChange,
    Command news,
    Command nextPane,
    Command previousPane,
    Command shortcuts) {

  /**
   * One menu.
   *
   * @param key of its name
   * @param groups separated by lines
   */
  record Group(String key, List<List<Command>> groups) {}

  List<Group> menus() {
    return List.of(
        new Group(
            "menu.file",
            List.of(
                List.of(importFiles, importFolder, importSamples, watch, imports),
                List.of(export, restore),
                List.of(settings),
                List.of(close))),
        new Group("menu.edit", List.of(List.of(undo, redo))),
        new Group(
            "menu.view", List.of(List.of(appearance), List.of(largerText, smallerText, usualText))),
        new Group(
            "menu.go",
            List.of(
                List.of(search, find, news),
                List.of(next, previous),
                List.of(nextChange, previousChange),
                List.of(nextPane, previousPane))),
        new Group("menu.help", List.of(List.of(shortcuts))));
  }

  public List<Command> all() {
    return menus().stream().flatMap(menu -> menu.groups().stream()).flatMap(List::stream).toList();
  }
}
