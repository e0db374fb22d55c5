package app.hallway.ui.reader;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.reader.open.ReaderViewModel;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says over a page without its pictures why they are left out. */
final class PlainBar extends HBox {
  PlainBar(ReaderViewModel model) {
    getStyleClass().add("plain-bar");
    setAlignment(Pos.CENTER_LEFT);
    var sentence = Labels.paragraph("sentence", Messages.text("reader.plain"));
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var show =
        new TextButton(
            Messages.text("reader.plain.show"),
            Messages.text("reader.plain.show.tip"),
            model::showPictures);
    show.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(sentence, show);
    model.page().subscribe(open -> Labels.appear(this, open != null && open.wish().plain()));
  }
}
