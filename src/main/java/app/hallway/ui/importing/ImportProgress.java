package app.hallway.ui.importing;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far an import is, in the status bar. */
public final class ImportProgress extends HBox {
  public ImportProgress(ImportViewModel model) {
    super(12);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("import-progress");
    var line = Labels.of("secondary");
    line.textProperty().bind(model.progress().map(ImportProgress::words));
    var bar = new ProgressBar();
    bar.progressProperty().bind(model.progress().map(ImportViewModel.Progress::fraction));
    bar.setAccessibleText(Messages.text("import.progress"));
    var cancel = new Button(Messages.text("sheet.cancel"));
    cancel.getStyleClass().add("link");
    cancel.setOnAction(event -> model.cancel());
    getChildren().addAll(line, bar, cancel);
    visibleProperty().bind(model.running());
    managedProperty().bind(model.running());
  }

  private static String words(ImportViewModel.Progress progress) {
    return progress.total() == 0
        ? Messages.text("import.counting")
        : Messages.text("import.of", progress.done(), progress.total());
  }
}
