package app.hallway.ui.templating;

import app.hallway.templates.Template;
import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.MenuPlace;
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
public final class TemplatesSheet {
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
  private final VBox content;
  private final Command command;

  public TemplatesSheet(TemplatesViewModel model, Sheets sheets) {
    this.model = model;
    this.sheets = sheets;
    list = list();
    editor = new TemplateEditor(model);
    content = content();
    command = Command.of("command.templates", null, this::show);
  }

  /** The command that shows it. */
  public Command command() {
    return command;
  }

  public Feature feature() {
    return Feature.of(MenuPlace.TAKE_OUT, command);
  }

  private void show() {
    model.begin();
    sheets.show(Messages.text("templates.title"), content);
    list.requestFocus();
  }

  private VBox content() {
    var preview = preview();
    for (var column : new VBox[] {editor, preview}) {
      column.setPrefWidth(360);
      column.setMinWidth(200);
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    var body = new HBox(12, list, editor, preview);
    VBox.setVgrow(body, Priority.ALWAYS);
    var box = new VBox(12, body, buttons());
    box.getStyleClass().add("templates-sheet");
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    box.sceneProperty().subscribe(scene -> fit(box, scene));
    return box;
  }

  /** As high as the window lets it be: what is long scrolls within. */
  private static void fit(VBox box, @Nullable Scene scene) {
    box.prefHeightProperty().unbind();
    if (scene != null) {
      box.prefHeightProperty()
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
              show();
            });
    var back = new Button(Messages.text("sheet.cancel"));
    back.setOnAction(_ -> show());
    var question =
        new VBox(
            16,
            Labels.paragraph(
                "sentence", Messages.text("templates.delete.confirm", template.name())),
            Sheets.buttons(back, deed));
    question.setPrefWidth(460);
    sheets.show(Messages.text("templates.delete.title"), question);
    deed.requestFocus();
  }
}
