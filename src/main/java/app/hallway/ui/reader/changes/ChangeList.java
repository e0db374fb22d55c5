package app.hallway.ui.reader.changes;

import app.hallway.model.Change;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.reader.open.ChangesViewModel;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The changes one by one; Enter or a click goes to one. */
final class ChangeList extends ListView<Change> {
  private static final double ROW = 28;
  private static final int ROWS = 6;

  private final ChangesViewModel model;

  ChangeList(ChangesViewModel model) {
    this.model = model;
    getStyleClass().addAll("cards", "change-list");
    setAccessibleText(Messages.text("reader.changes.name"));
    setFixedCellSize(ROW);
    setCellFactory(_ -> new ChangeCell());
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> go());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.changes().subscribe(_ -> fill());
    model.current().subscribe(this::follow);
  }

  private void fill() {
    getItems().setAll(model.all());
    double rows = Math.min(ROWS, Math.max(1, getItems().size()));
    setPrefHeight(rows * ROW + 10);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
  }

  private void follow(@Nullable Change change) {
    if (change != null && !change.equals(getSelectionModel().getSelectedItem())) {
      getSelectionModel().select(change);
      scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go();
      event.consume();
    }
  }

  private void go() {
    var chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.go(chosen);
    }
  }
}
