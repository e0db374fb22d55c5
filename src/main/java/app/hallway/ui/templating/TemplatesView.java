package app.hallway.ui.templating;

import app.hallway.templates.Template;
import app.hallway.ui.common.Confirmation;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All templates, the text of one, and beside it what it writes of what the library has. */
final class TemplatesView extends VBox {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  /** Of a long text the beginning is shown. */
  private static final int SHOWN = 60_000;

  /** What of the window's height is not the sheet's. */
  private static final double AROUND = 176;

  private static final double HIGHEST = 760;

  private final TemplatesViewModel model;
  private final Sheets sheets;
  private final ListView<Template> list;
  private final TemplateEditor editor;
  private final Runnable again;

  /**
   * Shows what the model has.
   *
   * @param again shows all of it, after something was asked in its place
   */
  TemplatesView(TemplatesViewModel model, Sheets sheets, Runnable again) {
    super(12);
    this.model = model;
    this.sheets = sheets;
    this.again = again;
    list = list();
    editor = new TemplateEditor(model);
    build();
  }

  void focusList() {
    list.requestFocus();
  }

  private void build() {
    var preview = preview();
    for (var column : new VBox[] {editor, preview}) {
      column.setPrefWidth(360);
      column.setMinWidth(200);
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    var body = new HBox(12, list, editor, preview);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(body, buttons());
    getStyleClass().add("templates-sheet");
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty().subscribe(this::fit);
  }

  /** As high as the window lets it be: what is long scrolls within. */
  private void fit(@Nullable Scene scene) {
    prefHeightProperty().unbind();
    if (scene != null) {
      prefHeightProperty()
          .bind(
              scene
                  .heightProperty()
                  .map(height -> Math.min(height.doubleValue() - AROUND, HIGHEST)));
    }
  }

  private ListView<Template> list() {
    var templates = new ListView<>(model.templates());
    templates.getStyleClass().add("cards");
    templates.setCellFactory(_ -> new TemplateCell(model));
    templates.setAccessibleText(Messages.text("templates.title"));
    templates.setPrefWidth(200);
    templates.setMinWidth(170);
    templates
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.choose(chosen);
              }
            });
    model
        .chosen()
        .subscribe(
            chosen -> {
              templates.getSelectionModel().select(chosen);
              templates.scrollTo(chosen);
            });
    model.unsaved().subscribe(templates::refresh);
    return templates;
  }

  private VBox preview() {
    var title = Labels.of("section-label");
    title
        .textProperty()
        .bind(
            model
                .about()
                .map(
                    about ->
                        about.isEmpty()
                            ? Messages.text("templates.preview.none")
                            : Messages.text("templates.preview", about)));
    var text = new TextArea();
    text.setEditable(false);
    text.setWrapText(true);
    text.getStyleClass().addAll("source", "result-text");
    text.setAccessibleText(Messages.text("templates.preview.result"));
    model.preview().subscribe(written -> text.setText(beginning(written)));
    model.fault().subscribe(wrong -> text.pseudoClassStateChanged(STALE, wrong != null));
    VBox.setVgrow(text, Priority.ALWAYS);
    return new VBox(6, title, text);
  }

  private static String beginning(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, SHOWN) + "\n" + Messages.text("templates.preview.more");
  }

  private Node buttons() {
    var copy = button("templates.copy", this::copy);
    var rename = button("templates.rename", editor::focusName);
    var delete = button("templates.delete", this::ask);
    var save = button("templates.save", model::save);
    save.getStyleClass().add("accent");
    save.disableProperty().bind(model.unsaved().not());
    rename.disableProperty().bind(model.chosen().map(Template::builtIn).orElse(true));
    delete.disableProperty().bind(rename.disableProperty());
    var done = button("sheet.done", sheets::close);
    return new HBox(8, copy, rename, delete, Labels.space(), save, done);
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Messages.text(key));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void copy() {
    model.copy();
    editor.focusText();
  }

  private void onKey(KeyEvent event) {
    if (SAVE.match(event)) {
      model.save();
      event.consume();
    } else if (event.getCode() == KeyCode.F8) {
      editor.showFault();
      event.consume();
    }
  }

  /** A file that is deleted does not come back: that is asked. */
  private void ask() {
    var template = model.chosen().get();
    if (template == null) {
      return;
    }
    var deed =
        Sheets.deed(
            Messages.text("templates.delete.do"),
            () -> {
              model.delete();
              again.run();
            });
    Confirmation.ask(
        sheets,
        Messages.text("templates.delete.title"),
        Messages.text("templates.delete.confirm", template.name()),
        "",
        deed,
        Sheets.cancel(again));
  }
}
