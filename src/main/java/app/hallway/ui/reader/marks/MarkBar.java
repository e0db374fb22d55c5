package app.hallway.ui.reader.marks;

import app.hallway.model.HighlightColour;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The small bar that floats by a passage: five colours, and what else can be done with it. */
final class MarkBar extends HBox {
  /**
   * A bar.
   *
   * @param current the colour that the passage has, or null
   */
  MarkBar(@Nullable HighlightColour current, Consumer<HighlightColour> paint) {
    getStyleClass().add("mark-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(Messages.text("reader.bar"));
    for (var colour : HighlightColour.values()) {
      getChildren().add(swatch(colour, colour == current, paint));
    }
    getChildren().add(new Separator(Orientation.VERTICAL));
  }

  private static Button swatch(
      HighlightColour colour, boolean chosen, Consumer<HighlightColour> paint) {
    var name = colour.name().toLowerCase(Locale.ROOT);
    var tip = Messages.text("reader.colour", Messages.text("reader.colour." + name), colour.key());
    var button = new Button();
    button.getStyleClass().addAll("swatch", name);
    if (chosen) {
      button.getStyleClass().add("chosen");
    }
    button.setFocusTraversable(false);
    Tips.set(button, tip);
    button.setAccessibleText(tip);
    button.setOnAction(_ -> paint.accept(colour));
    return button;
  }

  /** Adds a word to press, and the key that does the same where there is one. */
  MarkBar with(String key, @Nullable String letter, Runnable action) {
    var button = new TextButton(Messages.text(key), Messages.text(key + ".tip"), action);
    button.setFocusTraversable(false);
    getChildren().add(button);
    if (letter != null) {
      var hint = new Label(letter);
      hint.getStyleClass().add("key");
      getChildren().add(hint);
    }
    return this;
  }
}
