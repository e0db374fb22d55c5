package app.hallway.ui.reader.find;

import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Says where a link leads before anything is opened; an address that has no room in a line takes
 * another one rather than lose a part.
 */
public final class LinkBar extends HBox {
  private static final double LEAST = 120;

  private final Label address = new Label();
  private final Button open;
  private Runnable onOpen = () -> {};
  private Runnable onCopy = () -> {};

  LinkBar() {
    getStyleClass().add("link-bar");
    address.setWrapText(true);
    address.setMinSize(LEAST, USE_PREF_SIZE);
    HBox.setHgrow(address, Priority.ALWAYS);
    address.setMaxWidth(Double.MAX_VALUE);
    open = button("reader.link.open", () -> onOpen.run());
    open.getStyleClass().add("main");
    getChildren()
        .addAll(
            address,
            open,
            button("reader.link.copy", () -> onCopy.run()),
            button("reader.link.close", this::hide));
    hide();
  }

  private TextButton button(String key, Runnable action) {
    var button = new TextButton(Messages.text(key), Messages.text(key + ".tip"), action);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /**
   * Shows an address.
   *
   * @param opening null where no browser can open it
   */
  void show(String where, @Nullable Runnable opening, Runnable copying) {
    address.setText(where);
    onOpen =
        () -> {
          hide();
          if (opening != null) {
            opening.run();
          }
        };
    onCopy =
        () -> {
          hide();
          copying.run();
        };
    open.setVisible(opening != null);
    open.setManaged(opening != null);
    setVisible(true);
    setManaged(true);
    open.requestFocus();
  }

  public void hide() {
    setVisible(false);
    setManaged(false);
  }
}
