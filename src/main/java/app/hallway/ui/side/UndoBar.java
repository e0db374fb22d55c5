package app.hallway.ui.side;

import app.hallway.ui.common.Messages;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.UndoOffer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What was just removed, and the way back. */
final class UndoBar extends HBox {
  UndoBar(UndoOffer undo) {
    getStyleClass().add("undo-bar");
    var words = new Label();
    undo.removal()
        .subscribe(it -> words.setText(it == null ? "" : Messages.text("side.removed", it)));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            words,
            gap,
            new TextButton(Messages.text("side.undo"), Messages.text("side.undo.tip"), undo::undo));
    visibleProperty().bind(undo.removal().isNotNull());
    managedProperty().bind(visibleProperty());
  }
}
