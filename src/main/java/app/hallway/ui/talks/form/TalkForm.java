package app.hallway.ui.talks.form;

import app.hallway.model.TalkKind;
import app.hallway.ui.common.GrowingTextArea;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.talks.words.KindWords;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of a talk, in the place of its row: Ctrl+Enter saves, Esc cancels. */
public final class TalkForm extends VBox {
  private static final double ONE_LINE = 32;
  private static final double FIVE_LINES = 110;

  private final TalkFormViewModel form;
  private final GrowingTextArea title = new GrowingTextArea(ONE_LINE, FIVE_LINES);

  public TalkForm(TalkFormViewModel form) {
    this.form = form;
    getStyleClass().add("talk-form");
    getChildren()
        .addAll(
            heading(),
            field("talks.form.title", title()),
            new HBox(
                8, grow(field("talks.form.kind", kind())), grow(field("talks.form.day", day()))),
            field("talks.form.speakers", speakers()),
            links(),
            problem(),
            foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty().subscribe(this::takeFocus);
  }

  private Label heading() {
    var heading =
        new Label(Messages.text(form.isAdding() ? "talks.form.add" : "talks.form.correct"));
    heading.getStyleClass().add("strong");
    return heading;
  }

  private static VBox field(String key, Node control) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    return new VBox(4, label, control);
  }

  private static Node grow(VBox field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPrefWidth(100);
    return field;
  }

  private Node title() {
    title.textProperty().bindBidirectional(form.title());
    return title;
  }

  private Node kind() {
    var kind = new ChoiceBox<TalkKind>();
    kind.getItems().setAll(TalkKind.values());
    kind.setConverter(new KindWords());
    kind.valueProperty().bindBidirectional(form.kind());
    kind.setMaxWidth(Double.MAX_VALUE);
    return kind;
  }

  private Node day() {
    var day = new TextField();
    day.setPromptText(Messages.text("talks.form.day.prompt"));
    day.textProperty().bindBidirectional(form.day());
    return day;
  }

  private Node speakers() {
    var speakers = new GrowingTextArea(50, FIVE_LINES);
    speakers.setPromptText(Messages.text("talks.form.speakers.prompt"));
    speakers.textProperty().bindBidirectional(form.speakers());
    return speakers;
  }

  private Node links() {
    var label = new Label(Messages.text("talks.form.links"));
    label.getStyleClass().add("field-label");
    var rows = new Rows<>(form.links(), link -> new LinkFieldRow(link, form));
    rows.setSpacing(4);
    var add =
        new TextButton(
            Messages.text("talks.form.add-link"),
            Messages.text("talks.form.add-link.tip"),
            form::addLink);
    return new VBox(4, label, rows, add);
  }

  private Node problem() {
    var problem = new Label();
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem
        .textProperty()
        .bind(Bindings.createStringBinding(this::problemWords, form.tried(), form.title()));
    form.links().addListener((Observable links) -> form.tried().set(false));
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private String problemWords() {
    return form.tried().get()
        ? form.problem().map(it -> Messages.text("talks.problem", it)).orElse("")
        : "";
  }

  private Node foot() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var save = button("talks.form.save", form::save);
    save.getStyleClass().add("accent");
    var foot = new HBox(8, gap, button("talks.form.cancel", form::cancel), save);
    foot.getStyleClass().add("buttons");
    return foot;
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Messages.text(key));
    Tips.set(button, Messages.text(key + ".tip"));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void takeFocus() {
    if (getScene() != null) {
      title.requestFocus();
      title.selectAll();
    }
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if (event.getCode() == KeyCode.ESCAPE) {
      form.cancel();
      event.consume();
    } else if (enter && (event.isShortcutDown() || title.isFocused())) {
      form.save();
      event.consume();
    }
  }
}
