package app.hallway.ui.importing;

import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Messages;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.Workspace;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** What became of each file of an import; a click opens its report. */
public final class ImportResults {
  private final Sheets sheets;
  private final Workspace workspace;

  public ImportResults(Sheets sheets, Workspace workspace) {
    this.sheets = sheets;
    this.workspace = workspace;
  }

  public void show(ImportSummary summary) {
    var list = new ListView<ImportOutcome>(FXCollections.observableList(sorted(summary)));
    list.getStyleClass().add("cards");
    list.setCellFactory(view -> new OutcomeCell());
    list.setAccessibleText(Messages.text("import.results"));
    list.setPrefSize(620, 420);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open(list));
    var close = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    var content =
        new VBox(
            12,
            Labels.paragraph("secondary", ImportWords.sentence(summary)),
            list,
            Sheets.buttons(close));
    sheets.show(Messages.text("import.results"), content);
  }

  /** What went wrong comes first, then what has warnings; else the order of the files. */
  private static List<ImportOutcome> sorted(ImportSummary summary) {
    return summary.outcomes().stream()
        .sorted(Comparator.comparingInt(ImportResults::rank))
        .toList();
  }

  private static int rank(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Rejected rejected -> 0;
      case ImportOutcome.Imported imported -> imported.warnings().isEmpty() ? 2 : 1;
      case ImportOutcome.NewVersion version -> version.warnings().isEmpty() ? 2 : 1;
      case ImportOutcome.Unchanged unchanged -> 3;
      case ImportOutcome.PassedOver passed -> 3;
    };
  }

  private void open(ListView<ImportOutcome> list) {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      ImportWords.report(chosen)
          .ifPresent(
              report -> {
                sheets.close();
                workspace.open(report);
              });
    }
  }
}
