package app.hallway.ui.vaults;

import app.hallway.ui.common.Confirmation;
import app.hallway.ui.common.Focus;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.importing.FilePicker;
import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The folders that are kept up to date, and the form that adds one. */
final class VaultsSheet {
  private final VaultsViewModel model;
  private final Sheets sheets;
  private final VBox rows = new VBox(12);
  private final VBox content;

  VaultsSheet(VaultsViewModel model, Sheets sheets, FilePicker picker) {
    this.model = model;
    this.sheets = sheets;
    content = content(new VaultForm(model, picker));
    model.folders().addListener((ListChangeListener<KeptFolder>) _ -> put());
    put();
  }

  void show() {
    model.begin();
    sheets.show(Messages.text("vaults.title"), content);
  }

  private VBox content(VaultForm form) {
    var add = new Button(Messages.text("vaults.add"));
    add.setOnAction(_ -> form.choose());
    var done = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    form.shown()
        .subscribe(
            shown -> {
              Labels.appear(add, !shown);
              Labels.appear(done, !shown);
            });
    var hint = Labels.paragraph("secondary", Messages.text("vaults.hint"));
    var box = new VBox(16, hint, rows, form, new HBox(8, add, Labels.space(), done));
    box.getStyleClass().add("vaults-sheet");
    return box;
  }

  /** The keyboard stays where it was, as far as that is still there. */
  private void put() {
    var focused = focused();
    var nodes = new ArrayList<Node>(model.folders().stream().map(this::row).toList());
    rows.getChildren().setAll(nodes);
    Labels.appear(rows, !nodes.isEmpty());
    if (focused != null) {
      rows.applyCss();
      var again = rows.lookup("#" + focused);
      if (again == null || again.isDisabled()) {
        Focus.toFirst(rows);
      } else {
        again.requestFocus();
      }
    }
  }

  private @Nullable String focused() {
    var owner = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
    return owner != null && Focus.isWithin(rows) ? owner.getId() : null;
  }

  private Node row(KeptFolder folder) {
    return new FolderRow(folder, model, () -> ask(folder));
  }

  /** What was agreed on about the files goes with it: that is asked once. */
  private void ask(KeptFolder folder) {
    var deed =
        Sheets.deed(
            Messages.text("vaults.remove"),
            () -> {
              model.remove(folder.vault());
              show();
            });
    Confirmation.ask(
        sheets,
        Messages.text("vaults.remove.title"),
        Messages.text("vaults.remove.confirm", FolderWords.shown(folder.vault().folder())),
        Messages.text("vaults.remove.files"),
        deed,
        Sheets.cancel(this::show));
  }
}
