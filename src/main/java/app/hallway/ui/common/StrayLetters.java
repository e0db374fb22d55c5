package app.hallway.ui.common;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the letter of a single-key command out of the field that the command gave the keyboard to:
 * JavaFX sends what was typed to whoever has the focus by then.
 */
public final class StrayLetters {
  private final Scene scene;
  private @Nullable Object pressedIn;

  private StrayLetters(Scene scene) {
    this.scene = scene;
  }

  /** For every field of a scene. */
  public static void keepOut(Scene scene) {
    var letters = new StrayLetters(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, letters::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, letters::typed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, letters::released);
  }

  private void pressed(KeyEvent event) {
    pressedIn = scene.getFocusOwner();
  }

  private void typed(KeyEvent event) {
    if (pressedIn != null && !pressedIn.equals(scene.getFocusOwner())) {
      event.consume();
    }
  }

  private void released(KeyEvent event) {
    pressedIn = null;
  }
}
