package app.hallway.ui.exporting;

import app.hallway.export.ExportWriter.Written;
import app.hallway.export.Layout;
import app.hallway.ui.common.Command;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.exporting.ExportViewModel.Reach;
import app.hallway.ui.importing.FilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what to export and says what was written. */
public final class ExportSheet {
  private final ExportViewModel model;
  private final Sheets sheets;
  private final FilePicker picker;
  private final List<Command> others;

  /**
   * Shows nothing yet.
   *
   * @param others other ways to take something out, offered at its foot
   */
  public ExportSheet(
      ExportViewModel model, Sheets sheets, FilePicker picker, List<Command> others) {
    this.others = others;
    this.model = model;
    this.sheets = sheets;
    this.picker = picker;
  }

  public void show() {
    model.begin();
    var content =
        new VBox(
            16,
            scope(),
            form(),
            layout(),
            folder(),
            overwrite(),
            running(),
            result(),
            buttons(),
            others());
    content.setPrefWidth(520);
    sheets.show(Messages.text("export.title"), content);
  }

  private VBox scope() {
    var group = new ToggleGroup();
    var box = group("export.scope");
    for (var choice : Reach.values()) {
      box.getChildren().add(scopeButton(choice, group));
    }
    return box;
  }

  private RadioButton scopeButton(Reach choice, ToggleGroup group) {
    var button = new RadioButton();
    button.setToggleGroup(group);
    button.textProperty().bind(model.report().map(any -> text(choice)).orElse(text(choice)));
    button
        .disableProperty()
        .bind(model.report().map(any -> !offers(choice)).orElse(!offers(choice)));
    model.reach().subscribe(now -> button.setSelected(now == choice));
    whenChosen(button, () -> model.reach().set(choice));
    return button;
  }

  private boolean offers(Reach choice) {
    var open = model.report().get();
    return switch (choice) {
      case REPORT -> open != null;
      case EVENT -> open != null && open.event() != null;
      case EVERYTHING -> true;
    };
  }

  private String text(Reach choice) {
    var open = model.report().get();
    return open == null || choice == Reach.EVERYTHING || !offers(choice)
        ? Messages.text("export.scope", choice)
        : Messages.text(
            "export.scope." + choice + ".named",
            choice == Reach.REPORT ? open.metadata().title() : String.valueOf(open.event()));
  }

  private VBox form() {
    var choice = new ChoiceBox<ExportForm>(model.forms());
    choice.valueProperty().bindBidirectional(model.form());
    choice.setAccessibleText(Messages.text("export.form"));
    choice.setMaxWidth(Double.MAX_VALUE);
    var box = group("export.form");
    box.getChildren().add(choice);
    return box;
  }

  private VBox layout() {
    var group = new ToggleGroup();
    var box = group("export.layout");
    box.disableProperty().bind(model.form().map(form -> !form.per().isEmpty()));
    for (var choice : Layout.values()) {
      var button = new RadioButton(Messages.text("export.layout", choice));
      button.setToggleGroup(group);
      button.setSelected(choice == model.layout().get());
      whenChosen(button, () -> model.layout().set(choice));
      box.getChildren().add(button);
    }
    return box;
  }

  /** By a click or by an arrow key, which fires no action. */
  private static void whenChosen(RadioButton button, Runnable action) {
    button
        .selectedProperty()
        .subscribe(
            (_, selected) -> {
              if (selected) {
                action.run();
              }
            });
  }

  private static VBox group(String key) {
    return new VBox(8, Labels.of("section-label", Messages.text(key)));
  }

  private Node folder() {
    var field = new TextField();
    field.textProperty().bindBidirectional(model.folder());
    field.setAccessibleText(Messages.text("export.folder"));
    HBox.setHgrow(field, Priority.ALWAYS);
    var choose = new Button(Messages.text("export.folder.choose"));
    choose.setOnAction(event -> chooseFolder());
    var box = group("export.folder");
    box.disableProperty().bind(model.form().map(ExportForm::isPage));
    box.getChildren().add(new HBox(8, field, choose));
    return box;
  }

  private void chooseFolder() {
    picker
        .folder(Messages.text("export.folder.title"))
        .map(Path::toString)
        .ifPresent(model.folder()::set);
  }

  private CheckBox overwrite() {
    var box = new CheckBox(Messages.text("export.overwrite"));
    box.selectedProperty().bindBidirectional(model.overwrite());
    box.disableProperty().bind(model.form().map(ExportForm::isPage));
    return box;
  }

  /** How far it is. */
  private Node running() {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("export.progress"));
    bar.progressProperty().bind(model.progress());
    bar.visibleProperty().bind(model.running());
    bar.managedProperty().bind(model.running());
    return bar;
  }

  private Node result() {
    var line = Labels.paragraph("result", "");
    model.written().subscribe(written -> Labels.show(line, words(written)));
    return line;
  }

  private static String words(@Nullable Written written) {
    if (written == null) {
      return "";
    }
    var line =
        Stream.of(
                counted("export.written", written.written().size()),
                counted("export.unchanged", written.unchanged().size()),
                counted("export.kept", written.kept().size()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return line.isEmpty() ? Messages.text("export.nothing") : line;
  }

  private static String counted(String key, int count) {
    return count == 0 ? "" : Messages.text(key, count);
  }

  private Node others() {
    var row = new FlowPane(8, 4);
    row.getStyleClass().add("other-ways");
    for (var command : others) {
      var button = command.button();
      button.getStyleClass().add("link");
      row.getChildren().add(button);
    }
    return row;
  }

  private HBox buttons() {
    var deed = Sheets.deed(Messages.text("export.do"), this::export);
    deed.disableProperty().bind(model.running().or(model.folder().isEmpty()));
    var close = sheets.cancel();
    close.addEventFilter(ActionEvent.ACTION, this::stopFirst);
    close
        .textProperty()
        .bind(
            model
                .written()
                .map(any -> Messages.text("sheet.done"))
                .orElse(Messages.text("sheet.cancel")));
    return Sheets.buttons(close, deed);
  }

  /** A page asks where to, since it is one file. */
  private void export() {
    if (model.form().get().isPage()) {
      picker.target(Messages.text("export.page.title"), model.pageName()).ifPresent(model::export);
    } else {
      model.export();
    }
  }

  /** While it runs, the button takes that back and the sheet says what was written by then. */
  private void stopFirst(ActionEvent event) {
    if (model.running().get()) {
      model.cancel();
      event.consume();
    }
  }
}
