package app.hallway.ui.exporting;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.MenuPlace;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.importing.FilePicker;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what Hallway writes about an event, to be read, copied or kept in a file. */
public final class PaperSheet {
  private final PaperViewModel model;
  private final Sheets sheets;
  private final FilePicker picker;
  private final VBox content;
  private final Command digest;
  private final Command draft;

  public PaperSheet(PaperViewModel model, Sheets sheets, FilePicker picker, Browser browser) {
    this.model = model;
    this.sheets = sheets;
    this.picker = picker;
    content = new VBox(12, choices(), hint(), new PaperPreview(model, browser), buttons());
    content.getStyleClass().add("paper-sheet");
    digest = Command.of("command.digest", null, () -> show(Paper.DIGEST, null));
    draft = Command.of("command.draft", null, () -> show(Paper.DRAFT, null));
  }

  /** The command that shows what all reports tell of an event. */
  public Command digest() {
    return digest;
  }

  /** The command that shows the beginning of one's own report. */
  public Command draft() {
    return draft;
  }

  public Feature feature() {
    return new Feature(Feature.of(MenuPlace.TAKE_OUT, digest, draft).commands(), this::answer);
  }

  private void answer(Workspace.Request request) {
    if (request instanceof Workspace.DigestRequest(var event)) {
      show(Paper.DIGEST, event);
    } else if (request instanceof Workspace.DraftRequest(var event)) {
      show(Paper.DRAFT, event);
    }
  }

  private void show(Paper paper, @Nullable String event) {
    model.begin(paper, event);
    sheets.show(Messages.text("paper.title"), content);
  }

  private Node choices() {
    var group = new ToggleGroup();
    var row = new HBox(8);
    for (var paper : Paper.values()) {
      row.getChildren().add(choice(paper, group));
    }
    var event = new ChoiceBox<@Nullable String>();
    event.setItems(model.events());
    event.valueProperty().bindBidirectional(model.event());
    event.setAccessibleText(Messages.text("paper.event"));
    event.setMaxWidth(Double.MAX_VALUE);
    event.disableProperty().bind(Bindings.isEmpty(model.events()));
    HBox.setHgrow(event, Priority.ALWAYS);
    row.getChildren().add(event);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private ToggleButton choice(Paper paper, ToggleGroup group) {
    var button = new ToggleButton(Messages.text("paper.name", paper));
    button.setToggleGroup(group);
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    model.paper().subscribe(now -> button.setSelected(now == paper));
    button.setOnAction(_ -> button.setSelected(true));
    button
        .selectedProperty()
        .subscribe(
            (_, selected) -> {
              if (selected) {
                model.paper().set(paper);
              }
            });
    return button;
  }

  private Label hint() {
    var hint = Labels.paragraph("secondary", "");
    hint.textProperty().bind(model.paper().map(paper -> Messages.text("paper.hint", paper)));
    return hint;
  }

  private HBox buttons() {
    var copy = new Button(Messages.text("paper.copy"));
    copy.disableProperty().bind(model.text().isEmpty());
    copy.setOnAction(_ -> copy(copy));
    model.text().subscribe(() -> copy.setText(Messages.text("paper.copy")));
    var save = new Button(Messages.text("paper.save"));
    save.disableProperty().bind(model.text().isEmpty());
    save.setOnAction(
        _ ->
            picker
                .target(Messages.text("paper.save.title"), model.fileName())
                .ifPresent(model::save));
    var done = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    var row = new HBox(8, copy, save, Labels.space(), done);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void copy(Button button) {
    var clip = new ClipboardContent();
    clip.putString(model.text().get());
    Clipboard.getSystemClipboard().setContent(clip);
    button.setText(Messages.text("paper.copied"));
  }
}
