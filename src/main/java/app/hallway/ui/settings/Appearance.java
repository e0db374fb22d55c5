package app.hallway.ui.settings;

import app.hallway.render.Theme;

/** What colours the user asked for. */
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK,
  SEPIA;

  /** The page's colours. */
  public Theme theme(boolean systemIsDark) {
    return switch (this) {
      case SYSTEM -> systemIsDark ? Theme.DARK : Theme.LIGHT;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SEPIA -> Theme.SEPIA;
    };
  }
}
