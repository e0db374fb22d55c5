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

  /** Gives the keyboard to the first that takes it within a node, or to the node itself. */
  public static void toFirst(Node content) {
    content.lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isSeen(node, content))
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, content::requestFocus);
  }

  /** Who stands in something invisible does not take the keyboard. */
  private static boolean isSeen(Node node, Node content) {
    for (@Nullable Node at = node; at != null && !at.equals(content); at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
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
