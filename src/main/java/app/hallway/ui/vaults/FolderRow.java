package app.hallway.ui.vaults;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A folder, how it is kept, what was written last, and what can be done. */
final class FolderRow extends VBox {
  private final KeptFolder folder;
  private final VaultsViewModel model;

  /**
   * Shows a folder as it is now.
   *
   * @param onRemove asks whether it is to be kept no more
   */
  FolderRow(KeptFolder folder, VaultsViewModel model, Runnable onRemove) {
    super(6);
    this.folder = folder;
    this.model = model;
    getStyleClass().add("folder-row");
    getChildren().addAll(name(), how(), last());
    if (folder.said() != null && folder.said().gone() && !folder.running()) {
      getChildren().add(meant());
    }
    getChildren().add(deeds(onRemove));
  }

  private Label name() {
    var path = folder.vault().folder();
    var name = Labels.of("strong", FolderWords.shown(path));
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Tips.set(name, path.toString());
    return name;
  }

  private Label how() {
    return Labels.paragraph("secondary", FolderWords.how(folder.vault()));
  }

  private Label last() {
    var said = folder.said();
    if (folder.running()) {
      return Labels.paragraph("secondary", Messages.text("vaults.running"));
    }
    if (said != null && said.problem()) {
      return Labels.paragraph("folder-problem", said.sentence());
    }
    return Labels.paragraph("result", FolderWords.last(folder.vault()));
  }

  private HBox deeds(Runnable onRemove) {
    var row = new HBox(12, sync(), automatic(), Labels.space(), remove(onRemove));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button sync() {
    var sync = new Button(Messages.text("vaults.sync"));
    sync.setId(id("sync"));
    sync.setMinWidth(USE_PREF_SIZE);
    sync.setAccessibleText(
        Messages.text("vaults.sync.tip", FolderWords.shown(folder.vault().folder())));
    sync.setOnAction(_ -> model.sync(folder.vault().folder(), false));
    return sync;
  }

  private Button meant() {
    var meant = new Button(Messages.text("vaults.gone"));
    meant.setId(id("gone"));
    meant.setMinWidth(USE_PREF_SIZE);
    Tips.set(meant, Messages.text("vaults.gone.tip"));
    meant.setOnAction(_ -> model.sync(folder.vault().folder(), true));
    return meant;
  }

  private CheckBox automatic() {
    var box = new CheckBox(Messages.text("vaults.automatic"));
    box.setId(id("automatic"));
    box.setSelected(folder.vault().automatic());
    box.setOnAction(_ -> model.automatic(folder.vault(), box.isSelected()));
    Tips.set(box, Messages.text("vaults.automatic.tip"));
    return box;
  }

  private Button remove(Runnable onRemove) {
    var remove = new Button(Messages.text("vaults.remove.ask"));
    remove.setId(id("remove"));
    remove.getStyleClass().add("link");
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setAccessibleText(
        Messages.text("vaults.remove.tip", FolderWords.shown(folder.vault().folder())));
    remove.setOnAction(_ -> onRemove.run());
    return remove;
  }

  /** The same for the same folder, whenever it is shown anew. */
  private String id(String deed) {
    return deed + "-" + Integer.toUnsignedString(folder.vault().folder().hashCode(), 36);
  }
}
