package app.hallway.ui.restoring;

import app.hallway.model.LibraryCopy;
import app.hallway.ui.common.Confirmation;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** Lists the copies of the library; asks once before one is put in its place. */
public final class RestoreSheet {
  private final RestoreViewModel model;
  private final Sheets sheets;

  public RestoreSheet(RestoreViewModel model, Sheets sheets) {
    this.model = model;
    this.sheets = sheets;
  }

  public void show() {
    model.begin();
    var deed = Sheets.deed(Messages.text("restore.choose"), this::ask);
    deed.disableProperty().bind(model.chosen().isNull());
    var content =
        new VBox(
            12,
            Labels.paragraph("secondary", Messages.text("restore.hint")),
            list(),
            Sheets.buttons(sheets.cancel(), deed));
    content.setPrefWidth(520);
    sheets.show(Messages.text("restore.title"), content);
  }

  private ListView<LibraryCopy> list() {
    var list = new CopyList(model.copies(), copy -> ask());
    list.setPrefSize(520, 280);
    list.setPlaceholder(placeholder());
    list.getSelectionModel().selectedItemProperty().subscribe(model.chosen()::set);
    return list;
  }

  private Label placeholder() {
    var label = Labels.paragraph("secondary", "");
    label
        .textProperty()
        .bind(model.loaded().map(done -> Messages.text(done ? "restore.none" : "restore.looking")));
    return label;
  }

  private void ask() {
    var copy = model.chosen().get();
    if (copy == null) {
      return;
    }
    var deed = Sheets.deed(Messages.text("restore.do"), this::restore);
    Confirmation.ask(
        sheets,
        Messages.text("restore.confirm.title"),
        Messages.text("restore.confirm", CopyWords.moment(copy), CopyWords.counts(copy)),
        Messages.text("restore.confirm.aside"),
        deed,
        sheets.cancel());
  }

  private void restore() {
    sheets.close();
    model.restore();
  }
}
