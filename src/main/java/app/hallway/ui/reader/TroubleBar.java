package app.hallway.ui.reader;

import app.hallway.ui.common.Labels;
import app.hallway.ui.reader.open.ReaderViewModel;
import javafx.scene.layout.VBox;

/** Says over the page what is wrong with the open report; not there where nothing is. */
final class TroubleBar extends VBox {
  TroubleBar(ReaderViewModel model) {
    getStyleClass().add("trouble-bar");
    var sentence = Labels.paragraph("sentence", "");
    sentence.textProperty().bind(model.trouble());
    getChildren().add(sentence);
    model.trouble().subscribe(trouble -> Labels.appear(this, !trouble.isEmpty()));
  }
}
