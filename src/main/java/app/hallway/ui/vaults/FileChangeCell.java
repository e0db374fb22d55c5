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
final class FileChangeCell extends CardCell<VaultChange> {
  private final Label title = Labels.wrapping("strong", 2);
  private final Label kind = Labels.of("hint");
  private final Label state = Labels.of("chip");

  FileChangeCell() {
    this(new VBox(4));
  }

  private FileChangeCell(VBox content) {
    super(content);
    getStyleClass().add("change-cell");
    state.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(8, kind, Labels.space(), state);
    head.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().addAll(head, title);
  }

  @Override
  protected void show(VaultChange change) {
    title.setText(FileChangeWords.title(change));
    kind.setText(FileChangeWords.kind(change));
    state.setText(FileChangeWords.state(change));
    state.getStyleClass().setAll("label", "chip");
    if (change.block().state() == BlockState.CONFLICT) {
      state.getStyleClass().add("new");
    } else if (change.block().state() == BlockState.PROPOSED) {
      state.getStyleClass().add("accent");
    }
  }

  @Override
  protected String describe(VaultChange change) {
    return FileChangeWords.kind(change)
        + ", "
        + FileChangeWords.state(change)
        + ", "
        + FileChangeWords.title(change)
        + ", "
        + FileChangeWords.place(change);
  }
}
