package app.hallway.ui.notes;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A note as it reads; a click or Enter opens its editor. */
final class NoteReading extends VBox {
  private final NoteEditorViewModel note;
  private final MarkdownFlow words;

  NoteReading(NoteEditorViewModel note, Browser browser) {
    this.note = note;
    this.words = new MarkdownFlow(browser);
    getStyleClass().add("note-reading");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(head(), words);
    note.text().subscribe(this::showWords);
    note.kind().subscribe(this::describe);
    setOnMouseClicked(this::clicked);
    setOnKeyPressed(this::pressed);
  }

  private HBox head() {
    var kind = new Label();
    kind.textProperty().bind(note.kind().map(it -> Messages.text("notes.kind", it)));
    kind.getStyleClass().add("kind");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(8, kind, new TickBox(note, true), gap, deleteButton(note));
    head.getStyleClass().add("head");
    return head;
  }

  static Button deleteButton(NoteEditorViewModel note) {
    var delete = new Button(null, Icons.of(Feather.TRASH_2));
    delete.getStyleClass().addAll("icon-button", "quiet");
    delete.setAccessibleText(Messages.text("notes.delete"));
    Tips.set(delete, Messages.text("notes.delete.tip"));
    delete.setOnAction(event -> note.delete());
    return delete;
  }

  private void showWords(String markdown) {
    words.show(markdown);
    describe();
  }

  private void describe() {
    setAccessibleText(
        Messages.text(
            "notes.reading", Messages.text("notes.kind", note.kind().get()), note.text().get()));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      note.edit();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> note.edit();
      case DELETE -> note.delete();
      case X -> note.tick();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
