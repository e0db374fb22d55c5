package app.hallway.ui.common;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons in the colours and sizes that the style sheet gives them. */
public final class Icons {
  private Icons() {}

  /** A new icon, for the eye alone: whoever carries it has the accessible text. */
  public static Node of(Feather shape) {
    return new FontIcon(shape);
  }
}
