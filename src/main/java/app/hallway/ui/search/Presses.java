package app.hallway.ui.search;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** What is done as the mouse goes down: a click must not take the focus from the field. */
final class Presses {
  private Presses() {}

  static void on(Node node, Runnable action) {
    node.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          action.run();
          event.consume();
        });
  }
}
