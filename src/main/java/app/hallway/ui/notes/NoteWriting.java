package app.hallway.ui.notes;

import app.hallway.model.NoteKind;
import app.hallway.ui.common.ChoiceChips;
import app.hallway.ui.common.Focus;
import app.hallway.ui.common.GrowingTextArea;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A note's editor: its kind, its Markdown, and how far it is saved. */
final class NoteWriting extends VBox {
  private static final List<NoteKind> KINDS = List.of(NoteKind.values());
  private static final List<KeyCode> KIND_KEYS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
  private static final KeyCombination PLAIN = KeyCombination.valueOf("Shortcut+Shift+V");
  private static final int AGE_SHOWN_FROM = 2;
  private static final double LEAST = 76;
  private static final double GREATEST = 380;

  private final NoteEditorViewModel note;
  private final GrowingTextArea area = new GrowingTextArea(LEAST, GREATEST);
  private boolean entered;

  NoteWriting(NoteEditorViewModel note) {
    this.note = note;
    getStyleClass().add("note-writing");
    getChildren().addAll(kinds(), editor(), todo(), foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    note.focusWanted().subscribe(this::takeFocus);
    sceneProperty().subscribe(this::takeFocus);
    sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::focusMoved);
  }

  private Node kinds() {
    return new ChoiceChips<>(
        KINDS,
        note.kind(),
        note.kind()::set,
        kind -> Messages.text("notes.kind", kind),
        kind ->
            Messages.text(
                "notes.kind.tip", Messages.text("notes.kind", kind), KINDS.indexOf(kind) + 1));
  }

  private Node editor() {
    area.getStyleClass().add("note-area");
    area.setPromptText(Messages.text("notes.prompt"));
    area.setAccessibleText(Messages.text("notes.editor"));
    area.setFormatted(note::copied);
    area.textProperty().bindBidirectional(note.text());
    area.focusedProperty().subscribe(note.focused()::set);
    return area;
  }

  /** What is to be said of an action or a question besides its words. */
  private Node todo() {
    var due = new DueField(note);
    HBox.setHgrow(due, Priority.ALWAYS);
    var todo = new HBox(8, new TickBox(note, false), due);
    todo.getStyleClass().add("todo");
    todo.visibleProperty().bind(note.kind().map(NoteKind::isTickable));
    todo.managedProperty().bind(todo.visibleProperty());
    return todo;
  }

  private HBox foot() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot = new HBox(state(), gap, preview(), NoteReading.deleteButton(note));
    foot.getStyleClass().add("foot");
    return foot;
  }

  private Label state() {
    var state = new Label();
    state.getStyleClass().add("state");
    state
        .textProperty()
        .bind(note.state().flatMap(it -> note.secondsSinceSaved().map(age -> words(it, age))));
    return state;
  }

  private static String words(NoteEditorViewModel.SaveState state, Number seconds) {
    return state == NoteEditorViewModel.SaveState.SAVED
        ? saved(seconds.intValue())
        : Messages.text("notes.state", state);
  }

  private static String saved(int seconds) {
    return seconds < AGE_SHOWN_FROM || seconds >= Age.COUNTED_TO
        ? Messages.text("notes.saved")
        : Messages.text("notes.saved.ago", seconds);
  }

  private Button preview() {
    var preview = new Button(Messages.text("notes.preview"));
    preview.getStyleClass().add("text-button");
    Tips.set(preview, Messages.text("notes.preview.tip"));
    preview.setOnAction(event -> note.done());
    return preview;
  }

  private void takeFocus() {
    if (note.focusWanted().get() && getScene() != null) {
      note.focusWanted().set(false);
      area.requestFocus();
      area.end();
    }
  }

  /** The note is left when the keyboard goes to something outside of it. */
  private void focusMoved(@Nullable Node owner) {
    boolean inside = Focus.isWithin(this, owner);
    if (entered && !inside) {
      note.left();
    }
    entered = inside;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      note.done();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      note.done();
      event.consume();
    } else if (PLAIN.match(event)) {
      area.pastePlain();
      event.consume();
    } else if (event.isAltDown()) {
      chooseKind(event);
    }
  }

  private void chooseKind(KeyEvent event) {
    if (event.getCode() == KeyCode.X) {
      note.tick();
      event.consume();
    }
    int index = KIND_KEYS.indexOf(event.getCode());
    if (index >= 0) {
      note.kind().set(KINDS.get(index));
      event.consume();
    }
  }
}
