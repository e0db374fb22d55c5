package app.hallway.ui.window;

import app.hallway.ui.common.texts.Messages;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;

/** The menu, in the header or where the system keeps menus. */
public final class MainMenu extends MenuBar {
  public MainMenu(Commands commands) {
    setUseSystemMenuBar(true);
    setMinWidth(USE_PREF_SIZE);
    commands.menus().forEach(group -> getMenus().add(menu(group)));
  }

  private static Menu menu(Commands.Group group) {
    var menu = new Menu(Messages.text(group.key()));
    for (var commands : group.groups()) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      commands.forEach(command -> menu.getItems().add(command.menuItem()));
    }
    return menu;
  }
}
