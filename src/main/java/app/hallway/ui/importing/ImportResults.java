package app.hallway.ui.importing;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What became of each file of an import; a click or Enter opens its report. */
public final class ImportResults {
  private final ImportViewModel model;
  private final Sheets sheets;
  private final Workspace workspace;

  private ImportResults(ImportViewModel model, Sheets sheets, Workspace workspace) {
    this.model = model;
    this.sheets = sheets;
    this.workspace = workspace;
  }

  /** Shows them whenever the view model says so. */
  public static void install(ImportViewModel model, Sheets sheets, Workspace workspace) {
    var results = new ImportResults(model, sheets, workspace);
    model
        .details()
        .subscribe(
            wanted -> {
              if (wanted != null) {
                results.show(wanted);
                model.details().set(null);
              }
            });
  }

  private void show(RecentImport wanted) {
    var list = list();
    list.getItems().setAll(ImportedRow.of(wanted));
    var close = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    var content = new VBox(12, head(wanted, list), list, Sheets.buttons(close));
    sheets.show(Messages.text("import.results"), content);
  }

  /** Which import it is: where there are several, the others can be chosen. */
  private Node head(RecentImport wanted, ListView<ImportedRow> list) {
    if (model.recent().size() == 1) {
      return Labels.paragraph("secondary", ImportWords.line(wanted));
    }
    var choice = new ChoiceBox<RecentImport>();
    choice.getItems().setAll(model.recent());
    choice.setConverter(new Line());
    choice.setValue(wanted);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(Messages.text("import.recent.choose"));
    choice.valueProperty().subscribe((was, now) -> list.getItems().setAll(ImportedRow.of(now)));
    return choice;
  }

  private static final class Line extends StringConverter<RecentImport> {
    @Override
    public String toString(@Nullable RecentImport recent) {
      return recent == null ? "" : ImportWords.line(recent);
    }

    @Override
    public RecentImport fromString(String line) {
      throw new UnsupportedOperationException("nobody types it");
    }
  }

  private ListView<ImportedRow> list() {
    var list = new ListView<ImportedRow>();
    list.getStyleClass().add("cards");
    list.setCellFactory(view -> new OutcomeCell());
    list.setAccessibleText(Messages.text("import.results"));
    list.setPlaceholder(Labels.paragraph("secondary", Messages.text("import.nothing")));
    list.setPrefSize(620, 420);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> open(list));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(list);
            event.consume();
          }
        });
    return list;
  }

  private void open(ListView<ImportedRow> list) {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      chosen
          .report()
          .ifPresent(
              report -> {
                sheets.close();
                workspace.open(report);
              });
    }
  }
}
