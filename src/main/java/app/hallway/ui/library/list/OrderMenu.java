package app.hallway.ui.library.list;

import app.hallway.ui.common.texts.Messages;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Says how a list is sorted, and lets it be sorted otherwise. */
public final class OrderMenu<E extends Enum<E>> extends MenuButton {
  /**
   * Offers every order there is.
   *
   * @param key has a text, and one for each order
   */
  public OrderMenu(String key, ObjectProperty<E> order) {
    getStyleClass().add("quiet-menu");
    setAccessibleText(Messages.text(key));
    setMinWidth(USE_PREF_SIZE);
    var group = new ToggleGroup();
    for (var choice : order.get().getDeclaringClass().getEnumConstants()) {
      var item = new RadioMenuItem(Messages.text(key, choice));
      item.setToggleGroup(group);
      item.setSelected(choice == order.get());
      item.setOnAction(event -> order.set(choice));
      getItems().add(item);
    }
    textProperty().bind(order.map(now -> Messages.text(key, now)));
  }
}
