package app.hallway.ui.common;

import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What was just removed, and the way back. */
public final class UndoBar extends HBox {
  public UndoBar(UndoOffer undo) {
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
