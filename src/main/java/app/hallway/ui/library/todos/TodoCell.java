package app.hallway.ui.library.todos;

import app.hallway.model.Todo;
import app.hallway.render.NoteOutline;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.Headed;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An action or a question in the list over all events. */
final class TodoCell extends CardCell<Headed<Todo>> {
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

  private final Label heading = Labels.of("group-name");
  private final CheckBox box = new CheckBox();
  private final Label words = Labels.wrapping("words", 4);
  private final Label kind = Labels.of("chip");
  private final Label due = Labels.of("due");
  private final Label about = Labels.wrapping("secondary", 2);

  TodoCell(Consumer<Todo> onTick) {
    this(new VBox(4), onTick);
  }

  private TodoCell(VBox content, Consumer<Todo> onTick) {
    super(content);
    getStyleClass().add("todo-cell");
    box.setFocusTraversable(false);
    box.setMinWidth(USE_PREF_SIZE);
    box.setOnAction(event -> onTick.accept(getItem().item()));
    kind.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var body = new HBox(6, box, words);
    var foot = new HBox(8, kind, Labels.space(), due);
    foot.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().addAll(heading, body, about, foot);
  }

  @Override
  protected void show(Headed<Todo> row) {
    var todo = row.item();
    Labels.show(heading, row.heading());
    box.setSelected(todo.note().isDone());
    box.setAccessibleText(Messages.text("library.todos.tick", todo.note().kind()));
    words.setText(NoteOutline.words(todo.note().markdown()));
    kind.setText(Messages.text("notes.kind", todo.note().kind()));
    Labels.show(due, due(todo));
    pseudoClassStateChanged(OVERDUE, todo.overdue());
    about.setText(about(todo));
  }

  private static String due(Todo todo) {
    var day = todo.note().due();
    return day == null
        ? ""
        : Messages.text(
            todo.overdue() ? "library.todos.overdue" : "library.todos.due", Dates.day(day));
  }

  private static String about(Todo todo) {
    var talk = todo.talk();
    return Stream.of(
            talk == null ? "" : talk.title(),
            todo.reportTitle(),
            Objects.requireNonNullElse(todo.event(), ""))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  @Override
  protected String describe(Headed<Todo> row) {
    var todo = row.item();
    return Stream.of(
            row.heading(),
            Messages.text("notes.kind", todo.note().kind()),
            NoteOutline.words(todo.note().markdown()),
            due(todo),
            about(todo))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
