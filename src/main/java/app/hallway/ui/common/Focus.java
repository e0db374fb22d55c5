package app.hallway.ui.common;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is. */
public final class Focus {
  private Focus() {}

  /** True where a node or something inside of it has the focus. */
  public static boolean isWithin(Node node) {
    return node.getScene() != null && isWithin(node, node.getScene().getFocusOwner());
  }

  public static boolean isWithin(Node ancestor, @Nullable Node owner) {
    for (@Nullable Node at = owner; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
