package app.hallway.ui.common;

import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The Menu key and Shift+F10 ask what has the keyboard for its menu. Windows does that by itself;
 * elsewhere the toolkit tells of the keys only.
 */
public final class MenuKeys {
  private static final KeyCombination SHIFT_F10 = KeyCombination.valueOf("Shift+F10");

  private MenuKeys() {}

  /** For everything in a scene. */
  public static void follow(Scene scene) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!system.startsWith("windows")) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(scene, event));
    }
  }

  private static void onKey(Scene scene, KeyEvent event) {
    var owner = scene.getFocusOwner();
    if (owner != null && (event.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(event))) {
      event.consume();
      ask(owner);
    }
  }

  private static void ask(Node owner) {
    var bounds = owner.getLayoutBounds();
    var middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    var onScreen = owner.localToScreen(middle);
    Event.fireEvent(
        owner,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            middle.getX(),
            middle.getY(),
            onScreen.getX(),
            onScreen.getY(),
            true,
            null));
  }
}
