package app.hallway.ui.library.talks;

import app.hallway.library.Library;
import app.hallway.model.FollowUp;
import app.hallway.model.Speaking;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkSummary;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.TaskExecutor;
import app.hallway.ui.library.list.Listed;
import app.hallway.ui.library.list.NarrowedList;
import app.hallway.ui.library.list.Places;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

/** Talks over the whole library, narrowed by a line of words; read only while looked at. */
public final class AllTalksViewModel {
  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Places places;
  private final NarrowedList<TalkSummary> list;
  private final ObjectProperty<TalkFilter> filter = new SimpleObjectProperty<>(TalkFilter.ALL);

  public AllTalksViewModel(Commons commons) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.places = new Places(commons);
    this.list =
        new NarrowedList<>(
            this::reading,
            AllTalksViewModel::text,
            commons.facts(),
            commons.tasks(),
            commons.notices().failureOf(Messages.text("library.talks.deed.list")));
    filter.subscribe(list::begin);
  }

  public ObservableList<TalkSummary> talks() {
    return list.items();
  }

  public ObjectProperty<TalkFilter> filter() {
    return filter;
  }

  public Listed<TalkSummary> list() {
    return list;
  }

  public void open(TalkSummary talk) {
    places.openTalk(talk.report(), talk.talk().id());
  }

  /** Shows all that every report tells of it. */
  public void openPage(TalkSummary talk) {
    workspace.ask(new Workspace.PageRequest(talk.talk().id()));
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

  private Callable<List<TalkSummary>> reading() {
    var asked = filter.get();
    return () -> library.talks().list(asked);
  }

  private static Stream<String> text(TalkSummary summary) {
    var talk = summary.talk();
    return Stream.concat(
        Stream.of(
            talk.title(), summary.reportTitle(), Objects.requireNonNullElse(talk.event(), "")),
        talk.speakers().stream().map(Speaking::name));
  }
}
