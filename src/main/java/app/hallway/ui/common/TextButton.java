package app.hallway.ui.common;

import javafx.scene.control.Button;

/** A button that looks like words. */
public final class TextButton extends Button {
  /**
   * Both texts are already worded.
   *
   * @param tip what it does, with its key; also what a screen reader says
   */
  public TextButton(String text, String tip, Runnable action) {
    super(text);
    getStyleClass().add("text-button");
    setMnemonicParsing(false);
    Tips.set(this, tip);
    setAccessibleText(tip);
    setOnAction(event -> action.run());
  }
}
