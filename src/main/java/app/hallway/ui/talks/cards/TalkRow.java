package app.hallway.ui.talks.cards;

import app.hallway.model.TalkInReport;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.talks.words.TalkWords;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A talk's star, title and the line under it; a click or Enter goes there. */
final class TalkRow extends HBox {
  private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

  private final TalkCardViewModel talk;
  private final Button star = new Button();
  private final Label title = wrapped("title");
  private final Label line = wrapped("line");

  TalkRow(TalkCardViewModel talk) {
    this.talk = talk;
    getStyleClass().add("talk-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    var words = new VBox(title, line);
    words.getStyleClass().add("words");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(star(), words);
    talk.told().subscribe(this::show);
    talk.focusWanted().subscribe(this::takeFocus);
    sceneProperty().subscribe(this::takeFocus);
    setOnMouseClicked(this::clicked);
    setOnKeyPressed(this::pressed);
  }

  private Button star() {
    star.getStyleClass().add("star");
    star.setFocusTraversable(false);
    star.setOnAction(event -> talk.toggleStar());
    return star;
  }

  private void show(TalkInReport told) {
    title.setText(told.talk().title());
    line.setText(TalkWords.line(told));
    setAccessibleText(
        Messages.text(
            talk.isStarred() ? "talks.row.starred" : "talks.row", title.getText(), line.getText()));
    showStar(Messages.text(talk.isStarred() ? "talks.unstar" : "talks.star"));
  }

  private void showStar(String tip) {
    star.setText(talk.isStarred() ? "★" : "☆");
    star.pseudoClassStateChanged(STARRED, talk.isStarred());
    star.setAccessibleText(tip);
    Tips.set(star, tip);
  }

  private void takeFocus() {
    if (talk.focusWanted().get() && getScene() != null) {
      talk.focusWanted().set(false);
      requestFocus();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      requestFocus();
      talk.goThere();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> talk.goThere();
      case SPACE, S -> talk.toggleStar();
      case E -> talk.edit();
      case N -> talk.newNote();
      case P -> talk.openPage();
      case DELETE -> talk.dismiss();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Label wrapped(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
