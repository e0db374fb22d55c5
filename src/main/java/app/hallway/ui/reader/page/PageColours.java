package app.hallway.ui.reader.page;

import app.hallway.render.Theme;
import javafx.scene.paint.Color;

/** The page's background, for the moment before the page itself is there. As in page.css. */
public final class PageColours {
  private PageColours() {}

  public static Color background(Theme theme) {
    return switch (theme) {
      case LIGHT -> Color.web("#fbfaf8");
      case DARK -> Color.web("#1b1c1e");
      case SEPIA -> Color.web("#f6eedd");
    };
  }
}
