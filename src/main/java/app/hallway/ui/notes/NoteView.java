package app.hallway.ui.notes;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Focus;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One note: its words, or while it is written its editor. */
public final class NoteView extends VBox {
  private final NoteEditorViewModel note;
  private final Browser browser;

  public NoteView(NoteEditorViewModel note, Browser browser) {
    this.note = note;
    this.browser = browser;
    getStyleClass().add("note");
    note.editing().subscribe(this::show);
  }

  private void show(boolean editing) {
    boolean focused = Focus.isWithin(this);
    Node shown = editing ? new NoteWriting(note) : new NoteReading(note, browser);
    getChildren().setAll(shown);
    if (focused && !editing) {
      shown.requestFocus();
    }
  }
}
