package app.hallway.ui.reader.changes;

import app.hallway.model.Change;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A change in the list. */
final class ChangeCell extends CardCell<Change> {
  private final Label kind = Labels.of("chip");
  private final Label words = Labels.of("words");

  ChangeCell() {
    this(new HBox(8));
  }

  private ChangeCell(HBox content) {
    super(content);
    getStyleClass().add("change-cell");
    kind.getStyleClass().add("new");
    kind.setMinWidth(USE_PREF_SIZE);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    content.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().addAll(kind, words);
  }

  @Override
  protected void show(Change change) {
    kind.setText(ChangeWords.kind(change));
    words.setText(ChangeWords.words(change));
  }

  @Override
  protected String describe(Change change) {
    return ChangeWords.kind(change) + ": " + ChangeWords.words(change);
  }
}
