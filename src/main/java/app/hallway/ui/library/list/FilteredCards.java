package app.hallway.ui.library.list;

import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.texts.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A list of cards with a line above that narrows it; a click or Enter opens one. */
public final class FilteredCards<T> extends VBox {
  private final ListView<T> list = new ListView<>();
  private final Consumer<T> onOpen;
  private final Map<KeyCode, Consumer<T>> keys = new EnumMap<>(KeyCode.class);
  private int acted = -1;

  /**
   * Makes the line and the list.
   *
   * @param key has {@code .name}, {@code .filter} and {@code .empty} in messages.properties
   */
  public FilteredCards(
      String key, Feather icon, Listed<T> listed, Supplier<ListCell<T>> cells, Consumer<T> onOpen) {
    this.onOpen = onOpen;
    var items = listed.items();
    list.setItems(items);
    list.getStyleClass().add("cards");
    list.setAccessibleText(Messages.text(key + ".name"));
    list.setCellFactory(view -> cells.get());
    items.addListener((Observable change) -> stayAtPlace());
    listed.beginnings().count().subscribe(this::begin);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    var empty = new EmptyState(icon, key + ".empty");
    empty.visibleProperty().bind(Bindings.isEmpty(items));
    var body = new StackPane(list, empty);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(filter(key, listed.words()), body);
  }

  private static StackPane filter(String key, StringProperty words) {
    var field = new TextField();
    field.setPromptText(Messages.text(key + ".filter"));
    field.setAccessibleText(Messages.text(key + ".filter"));
    field.textProperty().bindBidirectional(words);
    var pane = new StackPane(field);
    pane.getStyleClass().add("filter-line");
    return pane;
  }

  private void onClick(MouseEvent event) {
    acted = -1;
    if (event.getButton() == MouseButton.PRIMARY) {
      openChosen();
    }
  }

  private void onKey(KeyEvent event) {
    var chosen = list.getSelectionModel().getSelectedItem();
    var action = event.getCode() == KeyCode.ENTER ? onOpen : keys.get(event.getCode());
    if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
      if (chosen != null) {
        acted = event.getCode() == KeyCode.ENTER ? -1 : list.getSelectionModel().getSelectedIndex();
        action.accept(chosen);
      }
      event.consume();
    } else if (event.getCode().isNavigationKey()) {
      acted = -1;
    }
  }

  /** Another list is seen from its top, and nothing in it is chosen yet. */
  private void begin() {
    acted = -1;
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
  }

  /** Where a key took the chosen card away, the next one is chosen. */
  private void stayAtPlace() {
    int last = list.getItems().size() - 1;
    if (acted >= 0 && last >= 0) {
      list.getSelectionModel().clearAndSelect(Math.min(acted, last));
    }
  }

  /** A key does something with the chosen card. */
  public FilteredCards<T> on(KeyCode key, Consumer<T> action) {
    keys.put(key, action);
    return this;
  }

  private void openChosen() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      onOpen.accept(chosen);
    }
  }

  /** Opens the card so many places further down, or up where negative. */
  public void step(int by) {
    if (choose(by)) {
      openChosen();
    }
  }

  /** Chooses the card so many places further down, where there is one. */
  public boolean choose(int by) {
    int there = list.getSelectionModel().getSelectedIndex() + by;
    if (there < 0 || there >= list.getItems().size()) {
      return false;
    }
    list.getSelectionModel().clearAndSelect(there);
    list.scrollTo(Math.max(0, there - 2));
    return true;
  }

  public void focusList() {
    list.requestFocus();
  }
}
