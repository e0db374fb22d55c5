package app.hallway.ui.library;

import app.hallway.library.Library;
import app.hallway.model.FollowUp;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkSummary;
import app.hallway.ui.common.LibraryFacts;
import app.hallway.ui.common.Messages;
import app.hallway.ui.common.Newest;
import app.hallway.ui.common.Notices;
import app.hallway.ui.common.TaskExecutor;
import app.hallway.ui.common.Workspace;
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
import javafx.collections.transformation.FilteredList;

/** Talks over the whole library, narrowed by a line of words; read only while looked at. */
public final class TalksViewModel {
  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Newest newest;
  private final Places places;
  private final ObservableList<TalkSummary> all = FXCollections.observableArrayList();
  private final FilteredList<TalkSummary> shown = new FilteredList<>(all);
  private final ObjectProperty<TalkFilter> filter = new SimpleObjectProperty<>(TalkFilter.ALL);
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty watched = new SimpleBooleanProperty();

  public TalksViewModel(
      Library library,
      Workspace workspace,
      LibraryFacts facts,
      TaskExecutor tasks,
      Notices notices) {
    this.library = library;
    this.workspace = workspace;
    this.tasks = tasks;
    this.notices = notices;
    this.newest = new Newest(tasks);
    this.places = new Places(library, workspace, tasks, notices);
    words.subscribe(now -> shown.setPredicate(talk -> WordFilter.of(now).matches(text(talk))));
    filter.subscribe(this::refresh);
    watched.subscribe(this::refresh);
    facts.listen(change -> refresh());
  }

  public ObservableList<TalkSummary> talks() {
    return shown;
  }

  public ObjectProperty<TalkFilter> filter() {
    return filter;
  }

  /** What the user typed to narrow the list. */
  public StringProperty words() {
    return words;
  }

  /** Whether somebody looks at the list. */
  public BooleanProperty watched() {
    return watched;
  }

  public void open(TalkSummary talk) {
    places.openTalk(talk.report(), talk.talk().id());
  }

  /** Shows all that every report tells of it. */
  public void openPage(TalkSummary talk) {
    workspace.pageRequest().set(new Workspace.PageRequest(talk.talk().id()));
  }

  public void followUp(TalkSummary talk, FollowUp followUp) {
    tasks.run(
        () -> {
          library.talks().followUp(talk.talk().id(), followUp);
          return followUp;
        },
        done -> {},
        notices.failureOf(Messages.text("library.talks.deed.follow-up")));
  }

  private void refresh() {
    TalkFilter asked = filter.get();
    if (watched.get()) {
      newest.ask(
          () -> library.talks().list(asked),
          this::show,
          notices.failureOf(Messages.text("library.talks.deed.list")));
    }
  }

  private void show(List<TalkSummary> found) {
    if (!found.equals(all)) {
      all.setAll(found);
    }
  }

  private static Stream<String> text(TalkSummary summary) {
    Talk talk = summary.talk();
    return Stream.concat(
        Stream.of(
            talk.title(), summary.reportTitle(), Objects.requireNonNullElse(talk.event(), "")),
        talk.speakers().stream().map(Speaking::name));
  }
}
