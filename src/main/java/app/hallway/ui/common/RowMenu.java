package app.hallway.ui.common;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** Shows a list's menu at its chosen row when the keyboard asks for it. */
public final class RowMenu {
  private static final Point2D CORNER = new Point2D(24, 12);

  private final ListView<?> list;
  private final Supplier<@Nullable ContextMenu> menu;

  private RowMenu(ListView<?> list, Supplier<@Nullable ContextMenu> menu) {
    this.list = list;
    this.menu = menu;
  }

  /**
   * What the mouse brings up is another's matter.
   *
   * @param menu of what is chosen, or null where that has none
   */
  public static void install(ListView<?> list, Supplier<@Nullable ContextMenu> menu) {
    var asked = new RowMenu(list, menu);
    list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked::onRequest);
  }

  private void onRequest(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      event.consume();
      var wanted = menu.get();
      if (wanted != null) {
        var place = place();
        wanted.show(list, place.getX(), place.getY());
      }
    }
  }

  private Point2D place() {
    int chosen = list.getSelectionModel().getSelectedIndex();
    return rowOf(chosen).localToScreen(CORNER);
  }

  private Node rowOf(int index) {
    if (index < 0) {
      return list;
    }
    return seen(index)
        .or(
            () -> {
              list.scrollTo(index);
              list.layout();
              return seen(index);
            })
        .orElse(list);
  }

  private Optional<Node> seen(int index) {
    return list.lookupAll(".list-cell").stream()
        .filter(node -> node instanceof ListCell<?> cell && isSeen(cell, index))
        .findFirst();
  }

  private boolean isSeen(ListCell<?> cell, int index) {
    return cell.getIndex() == index
        && cell.isVisible()
        && list.contains(list.screenToLocal(cell.localToScreen(CORNER)));
  }
}
