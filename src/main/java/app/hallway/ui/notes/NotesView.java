package app.hallway.ui.notes;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.RevealingScrollPane;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.notes.NotesViewModel.Group;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All notes of the open report, each group under what it is about. */
public final class NotesView extends StackPane {
  private final NotesViewModel notes;
  private final Browser browser;

  public NotesView(NotesViewModel notes, Browser browser) {
    this.notes = notes;
    this.browser = browser;
    getStyleClass().add("notes");
    getChildren().addAll(list(), empty());
  }

  private Node list() {
    var begin = newNote();
    begin.setMaxWidth(Double.MAX_VALUE);
    var list = new VBox(begin, new Rows<>(notes.groups(), this::group));
    list.getStyleClass().add("list");
    var scroll = new RevealingScrollPane(list);
    scroll.visibleProperty().bind(Bindings.isNotEmpty(notes.groups()));
    return scroll;
  }

  private Node empty() {
    var empty = new EmptyState(Feather.FILE_TEXT, "notes.empty").with(newNote());
    empty.visibleProperty().bind(Bindings.isEmpty(notes.groups()));
    return empty;
  }

  private Button newNote() {
    var button = new Button(Messages.text("notes.about-report"));
    button.getStyleClass().add("new-note");
    Tips.set(button, Messages.text("notes.about-report.tip"));
    button.setOnAction(event -> notes.newNote());
    return button;
  }

  private Node group(Group group) {
    var box =
        new VBox(heading(group), new Rows<>(group.notes(), note -> new NoteView(note, browser)));
    box.getStyleClass().add("note-group");
    return box;
  }

  private Node heading(Group group) {
    var title = words(group);
    var heading =
        new TextButton(title, Messages.text("notes.group.tip", title), () -> notes.goTo(group));
    heading.getStyleClass().add("group-heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    return heading;
  }

  private static String words(Group group) {
    return switch (group.subject()) {
      case REPORT -> Messages.text("notes.group.report");
      case TALK -> group.title();
      case HIGHLIGHT ->
          Messages.text("notes.group.highlight", group.title().replaceAll("\\s+", " "));
      case GONE -> Messages.text("notes.group.gone");
    };
  }
}
