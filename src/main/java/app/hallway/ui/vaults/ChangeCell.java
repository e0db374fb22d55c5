package app.hallway.ui.vaults;

import app.hallway.model.BlockState;
import app.hallway.model.VaultChange;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A change of a file in the list of all. */
final class ChangeCell extends CardCell<VaultChange> {
  private final Label title = Labels.wrapping("strong", 2);
  private final Label kind = Labels.of("hint");
  private final Label state = Labels.of("chip");

  ChangeCell() {
    this(new VBox(4));
  }

  private ChangeCell(VBox content) {
    super(content);
    getStyleClass().add("change-cell");
    state.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(8, kind, Labels.space(), state);
    head.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().addAll(head, title);
  }

  @Override
  protected void show(VaultChange change) {
    title.setText(ChangeWords.title(change));
    kind.setText(ChangeWords.kind(change));
    state.setText(ChangeWords.state(change));
    state.getStyleClass().setAll("label", "chip");
    if (change.block().state() == BlockState.CONFLICT) {
      state.getStyleClass().add("new");
    } else if (change.block().state() == BlockState.PROPOSED) {
      state.getStyleClass().add("accent");
    }
  }

  @Override
  protected String describe(VaultChange change) {
    return ChangeWords.kind(change)
        + ", "
        + ChangeWords.state(change)
        + ", "
        + ChangeWords.title(change)
        + ", "
        + ChangeWords.place(change);
  }
}
