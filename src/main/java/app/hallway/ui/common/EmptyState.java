package app.hallway.ui.common;

import app.hallway.ui.common.texts.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What an empty pane shows: what will stand there, and the one thing that brings it. */
public final class EmptyState extends VBox {
  /**
   * Takes its words from messages.properties.
   *
   * @param key has {@code .title} and {@code .sentence}
   */
  public EmptyState(Feather icon, String key) {
    getStyleClass().add("empty-state");
    getChildren()
        .addAll(
            Icons.of(icon),
            label("title", Messages.text(key + ".title")),
            label("sentence", Messages.text(key + ".sentence")));
  }

  /** Offers the one action. */
  public EmptyState with(Button action) {
    getChildren().add(action);
    return this;
  }

  private static Label label(String styleClass, String text) {
    var label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMaxWidth(300);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
