package app.hallway.ui.talks.perhaps;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sign, title and line of what may be a talk; who comes to it goes there in the page. */
final class SuggestionRow extends HBox {
  private static final int TITLE_LINES = 2;

  private final SuggestionViewModel suggestion;
  private final Label title = Labels.wrapping("title", TITLE_LINES);
  private final Label line = Labels.of("line");

  SuggestionRow(SuggestionViewModel suggestion) {
    this.suggestion = suggestion;
    getStyleClass().add("suggestion-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    title.setText(suggestion.title());
    line.setText(suggestion.line());
    setAccessibleText(Messages.text("perhaps.row", suggestion.title(), suggestion.line()));
    var words = new VBox(title, line);
    words.getStyleClass().add("words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(sign(), words);
    suggestion.chosen().subscribe(this::show);
    suggestion.focusWanted().subscribe(this::takeFocus);
    sceneProperty().subscribe(this::takeFocus);
    focusedProperty().subscribe(this::focused);
    setOnMouseClicked(this::clicked);
    setOnKeyPressed(this::pressed);
  }

  private static Label sign() {
    var sign = Labels.of("perhaps-sign", "?");
    sign.setAlignment(Pos.CENTER);
    return sign;
  }

  /** All of its words while it is chosen, else as many as a calm list has room for. */
  private void show(boolean whole) {
    title.setMaxHeight(whole ? Double.MAX_VALUE : Labels.height(TITLE_LINES));
    line.setWrapText(whole);
    for (var label : new Label[] {title, line}) {
      label.setMinHeight(whole ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
    }
  }

  private void takeFocus() {
    if (suggestion.focusWanted().get() && getScene() != null) {
      suggestion.focusWanted().set(false);
      requestFocus();
    }
  }

  private void focused(boolean focused) {
    if (focused) {
      suggestion.choose();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      requestFocus();
      suggestion.goThere();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, T -> suggestion.take();
      case DELETE, X -> suggestion.decline();
      case SPACE -> suggestion.goThere();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
