package app.hallway.ui.notes;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the day on which a note is due is typed; not there for kinds that are never due. */
final class DueField extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final NoteEditorViewModel note;
  private final TextField field = new TextField();
  private final Label error = Labels.paragraph("error", "");

  DueField(NoteEditorViewModel note) {
    this.note = note;
    getStyleClass().add("due-field");
    field.setPromptText(Messages.text("notes.due.prompt"));
    field.setAccessibleText(Messages.text("notes.due.field"));
    field.setOnAction(event -> take());
    field.focusedProperty().subscribe(this::left);
    field.textProperty().subscribe(text -> say(""));
    getChildren().addAll(field, error);
    managedProperty().bind(visibleProperty());
    note.kind().subscribe(kind -> setVisible(kind.isTickable()));
    note.due().subscribe(this::show);
  }

  private void left(boolean focused) {
    if (!focused) {
      take();
    }
  }

  private void take() {
    if (note.setDue(field.getText())) {
      show(note.due().get());
    } else {
      say(Messages.text("notes.due.wrong", field.getText().strip()));
    }
  }

  private void show(@Nullable LocalDate day) {
    field.setText(day == null ? "" : day.toString());
  }

  private void say(String wrong) {
    Labels.show(error, wrong);
    field.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
    field.setAccessibleHelp(wrong);
  }
}
