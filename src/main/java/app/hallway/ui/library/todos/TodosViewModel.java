package app.hallway.ui.library.todos;

import app.hallway.library.Library;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteTarget;
import app.hallway.model.Todo;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.texts.WordFilter;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import app.hallway.ui.library.list.Beginnings;
import app.hallway.ui.library.list.Headed;
import app.hallway.ui.library.list.Listed;
import app.hallway.ui.library.list.Places;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Actions and questions over all events; read only while they are looked at. */
public final class TodosViewModel implements Listed<Headed<Todo>> {
  /** Which of them are listed. */
  public enum Scope {
    OPEN,
    ALL
  }

  private enum Group {
    OVERDUE,
    DUE,
    NO_DAY,
    DONE
  }

  private final Library library;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Newest newest;
  private final Places places;
  private final ObservableList<Headed<Todo>> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.OPEN);
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final Beginnings beginnings = new Beginnings();
  private List<Todo> all = List.of();

  public TodosViewModel(Commons commons) {
    this.library = commons.library();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
    this.places = new Places(commons);
    words.subscribe(this::begin);
    scope.subscribe(this::begin);
    watched.subscribe(this::refresh);
    commons.facts().listen(change -> refresh());
  }

  /** In their order, the first of each group with its name. */
  @Override
  public ObservableList<Headed<Todo>> items() {
    return rows;
  }

  public ObjectProperty<Scope> scope() {
    return scope;
  }

  @Override
  public StringProperty words() {
    return words;
  }

  @Override
  public Beginnings beginnings() {
    return beginnings;
  }

  @Override
  public BooleanProperty watched() {
    return watched;
  }

  /** Goes to what the note is about. */
  public void open(Todo todo) {
    var talk = todo.talk();
    var report = todo.report();
    if (todo.note().target() instanceof NoteTarget.AboutHighlight(HighlightId mark)) {
      openMark(mark);
    } else if (talk != null) {
      places.openTalk(report, talk.id());
    } else if (report != null) {
      places.openReport(report);
    }
  }

  private void openMark(HighlightId mark) {
    tasks.run(
        () -> library.highlights().find(mark),
        found -> found.ifPresent(places::openHighlight),
        notices.failureOf(Messages.text("library.places.deed")));
  }

  /** An open one is done, one that is done is open again. */
  public void tick(Todo todo) {
    var note = todo.note();
    tasks.run(
        () -> {
          library.notes().tick(note.id(), !note.isDone());
          return true;
        },
        done -> {},
        notices.failureOf(Messages.text("library.todos.deed.tick")));
  }

  private void refresh() {
    if (watched.get()) {
      newest.ask(
          () -> library.notes().todos(),
          this::show,
          notices.failureOf(Messages.text("library.todos.deed.list")));
    }
  }

  private void show(List<Todo> found) {
    all = found;
    narrow();
  }

  private void begin() {
    narrow();
    beginnings.now();
  }

  private void narrow() {
    var filter = WordFilter.of(words.get());
    var shown =
        all.stream()
            .filter(todo -> scope.get() == Scope.ALL || !todo.note().isDone())
            .filter(todo -> filter.matches(text(todo)))
            .toList();
    GentleUpdate.apply(
        rows, Headed.of(shown, todo -> Messages.text("library.todos.group", group(todo))));
  }

  private static Group group(Todo todo) {
    if (todo.note().isDone()) {
      return Group.DONE;
    }
    if (todo.overdue()) {
      return Group.OVERDUE;
    }
    return todo.note().due() == null ? Group.NO_DAY : Group.DUE;
  }

  private static Stream<String> text(Todo todo) {
    var talk = todo.talk();
    return Stream.of(
        todo.note().markdown(),
        talk == null ? "" : talk.title(),
        todo.reportTitle(),
        Objects.requireNonNullElse(todo.event(), ""));
  }
}
