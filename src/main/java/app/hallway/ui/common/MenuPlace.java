package app.hallway.ui.common;

/** Where commands stand in the menu, from the first to the last; lines part them within a menu. */
public enum MenuPlace {
  IMPORT("menu.file"),
  TAKE_OUT("menu.file"),
  SETTINGS("menu.file"),
  CLOSE("menu.file"),
  STEPS("menu.edit"),
  COLOURS("menu.view"),
  TEXT("menu.view"),
  SHOWN("menu.view"),
  FIND("menu.go"),
  LIST("menu.go"),
  CHANGES("menu.go"),
  PANES("menu.go"),
  HELP("menu.help");

  private final String menu;

  MenuPlace(String menu) {
    this.menu = menu;
  }

  /** The key of the menu's name. */
  public String menu() {
    return menu;
  }
}
