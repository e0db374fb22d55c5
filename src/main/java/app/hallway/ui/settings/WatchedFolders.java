package app.hallway.ui.settings;

import app.hallway.library.wording.Wording;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.importing.FilePicker;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The watched folders, a row each, and the button that adds one. */
final class WatchedFolders extends VBox {
  private final WatchViewModel model;
  private final VBox rows = new VBox(2);

  WatchedFolders(WatchViewModel model, FilePicker picker) {
    super(8);
    this.model = model;
    getStyleClass().add("watched-folders");
    var add = new Button(Messages.text("settings.watch.add"));
    add.setOnAction(
        _ -> picker.folder(Messages.text("settings.watch.title")).ifPresent(model::add));
    getChildren().addAll(Labels.of("section-label", Messages.text("settings.watch")), rows, add);
    model.folders().addListener((ListChangeListener<Path>) _ -> show());
    show();
  }

  private void show() {
    if (model.folders().isEmpty()) {
      rows.getChildren()
          .setAll(Labels.paragraph("secondary", Messages.text("settings.watch.none")));
    } else {
      rows.getChildren().setAll(model.folders().stream().map(this::row).toList());
    }
  }

  private Node row(Path folder) {
    var name = new Label(Wording.shown(folder));
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Tips.set(name, folder.toString());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var remove = new Button(Messages.text("settings.watch.remove"));
    remove.getStyleClass().add("link");
    remove.setMinWidth(USE_PREF_SIZE);
    remove.setAccessibleText(Messages.text("settings.watch.remove.tip", folder));
    Tips.set(remove, Messages.text("settings.watch.remove.tip", folder));
    remove.setOnAction(_ -> model.remove(folder));
    var row = new HBox(12, name, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
