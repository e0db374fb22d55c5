package app.hallway.ui.common;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Keeps something chosen in a list: where what was acted on goes, the one that takes its place. */
public final class PlaceInList {
  private final ListView<?> list;
  private int acted = -1;

  private PlaceInList(ListView<?> list) {
    this.list = list;
  }

  /** For a list that has its items by now, and has heard of what changed in them before this. */
  public static PlaceInList of(ListView<?> list) {
    var place = new PlaceInList(list);
    list.getItems().addListener((ListChangeListener<Object>) _ -> place.keep());
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> place.acted = -1);
    list.addEventFilter(KeyEvent.KEY_PRESSED, place::onKey);
    return place;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode().isNavigationKey()) {
      acted = -1;
    }
  }

  /** Something is about to be done to what is chosen. */
  public void act() {
    acted = list.getSelectionModel().getSelectedIndex();
  }

  private void keep() {
    int last = list.getItems().size() - 1;
    if (last >= 0 && (acted >= 0 || list.getSelectionModel().isEmpty())) {
      list.getSelectionModel().clearAndSelect(Math.clamp(acted, 0, last));
    }
  }
}
