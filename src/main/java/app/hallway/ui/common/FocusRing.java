package app.hallway.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the keyboard went when a key took it there. JavaFX itself shows that only for Tab:
 * what arrows, F6 and other commands give the keyboard to would look as if nothing had it.
 */
public final class FocusRing {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-visible");

  private boolean byKeys;
  private @Nullable Node ringed;

  private FocusRing() {}

  /** For everything in a scene. */
  public static void follow(Scene scene) {
    var ring = new FocusRing();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> ring.byKeys = true);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.byKeys = false);
    scene.focusOwnerProperty().subscribe(ring::moved);
  }

  private void moved(@Nullable Node owner) {
    if (ringed != null && !ringed.isFocusVisible()) {
      ringed.pseudoClassStateChanged(SHOWN, false);
    }
    ringed = byKeys ? owner : null;
    if (ringed != null) {
      ringed.pseudoClassStateChanged(SHOWN, true);
    }
  }
}
