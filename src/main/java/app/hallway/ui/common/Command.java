package app.hallway.ui.common;

import app.hallway.ui.common.texts.Messages;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user can do from the menu, a button or a key; named once for all three.
 *
 * @param key where its texts are: {@code key}, and {@code key.tip} where a button says more
 * @param keys null where no key does it
 */
public record Command(
    String key,
    @Nullable KeyCombination keys,
    ObservableStringValue text,
    ObservableBooleanValue disabled,
    Runnable action) {

  public static Command of(String key, @Nullable String keys, Runnable action) {
    return new Command(
        key,
        keys == null ? null : KeyCombination.valueOf(keys),
        new ReadOnlyStringWrapper(Messages.text(key)),
        new ReadOnlyBooleanWrapper(false),
        action);
  }

  public Command disabledWhen(ObservableBooleanValue condition) {
    return new Command(key, keys, text, condition, action);
  }

  public Command named(ObservableStringValue name) {
    return new Command(key, keys, name, disabled, action);
  }

  /** The keys as the user's keyboard names them; empty where there are none. */
  public String keysText() {
    return keys == null ? "" : keys.getDisplayText();
  }

  /** A plain letter does it only while nobody is typing text; the window sees to that. */
  public boolean isLetter() {
    return keys instanceof KeyCodeCombination combination
        && combination.getCode().isLetterKey()
        && combination.getShortcut() == KeyCombination.ModifierValue.UP;
  }

  public boolean matches(KeyEvent event) {
    return keys != null && !disabled.get() && keys.match(event);
  }

  public MenuItem menuItem() {
    var item = new MenuItem();
    item.textProperty().bind(text);
    item.disableProperty().bind(disabled);
    item.setMnemonicParsing(false);
    item.setAccelerator(isLetter() ? null : keys);
    item.setOnAction(event -> action.run());
    return item;
  }

  public Button button() {
    var button = new Button();
    button.textProperty().bind(text);
    return finished(button);
  }

  /** A button that shows only an icon; its name is for the tooltip and for those who hear it. */
  public Button button(Node icon) {
    var button = new Button(null, icon);
    button.getStyleClass().add("icon-button");
    button.accessibleTextProperty().bind(text);
    return finished(button);
  }

  private Button finished(Button button) {
    Tips.bind(button, text.map(this::withKeys));
    button.disableProperty().bind(disabled);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private String withKeys(String name) {
    return keys == null ? name : name + "  " + keysText();
  }
}
