package app.hallway.ui.restoring;

import app.hallway.model.LibraryCopy;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One copy. */
final class CopyCell extends CardCell<LibraryCopy> {
  private final Label moment = Labels.of("strong");
  private final Label origin = Labels.of("chip");
  private final Label counts = Labels.of("secondary");

  CopyCell() {
    this(new VBox(2));
  }

  private CopyCell(VBox content) {
    super(content);
    origin.setMinWidth(USE_PREF_SIZE);
    content.getChildren().addAll(new HBox(8, moment, Labels.space(), origin), counts);
  }

  @Override
  protected void show(LibraryCopy copy) {
    moment.setText(CopyWords.moment(copy));
    origin.setText(CopyWords.origin(copy));
    counts.setText(CopyWords.counts(copy));
  }

  @Override
  protected String describe(LibraryCopy copy) {
    return String.join(
        ", ", CopyWords.moment(copy), CopyWords.origin(copy), CopyWords.counts(copy));
  }
}
