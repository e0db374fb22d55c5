package app.hallway.ui.notes;

import app.hallway.model.NoteKind;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The box of an action or a question, and when it is due; not there for other kinds. */
final class TickBox extends HBox {
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

  private final NoteEditorViewModel note;
  private final CheckBox box = new CheckBox();
  private final Label due = new Label();

  /**
   * Makes the box.
   *
   * @param dated whether it says when the note is due
   */
  TickBox(NoteEditorViewModel note, boolean dated) {
    this.note = note;
    getStyleClass().add("tick-box");
    box.setOnAction(
        event -> {
          note.tick();
          box.setSelected(note.isDone().get());
        });
    due.getStyleClass().add("due");
    box.setMinWidth(USE_PREF_SIZE);
    setMinWidth(dated ? 0 : USE_PREF_SIZE);
    Labels.appear(due, dated);
    getChildren().addAll(box, due);
    managedProperty().bind(visibleProperty());
    note.kind().subscribe(this::show);
    note.isDone().subscribe(this::show);
    note.due().subscribe(this::show);
    show();
  }

  private void show() {
    var kind = note.kind().get();
    setVisible(kind.isTickable());
    box.setSelected(note.isDone().get());
    var named = kind.isTickable() ? kind : NoteKind.ACTION;
    box.setText(Messages.text("notes.tick", named));
    box.setAccessibleText(box.getText());
    Tips.set(box, Messages.text("notes.tick.tip", named));
    due.setText(words());
    due.pseudoClassStateChanged(OVERDUE, note.isOverdue());
  }

  private String words() {
    var day = note.due().get();
    if (day == null || note.isDone().get()) {
      return "";
    }
    return Messages.text(note.isOverdue() ? "notes.overdue" : "notes.due", Dates.day(day));
  }
}
