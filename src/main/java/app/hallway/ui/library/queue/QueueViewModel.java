package app.hallway.ui.library.queue;

import app.hallway.library.Library;
import app.hallway.model.FollowUp;
import app.hallway.model.Notice;
import app.hallway.model.QueueOrder;
import app.hallway.model.QueuedTalk;
import app.hallway.model.Speaking;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.GentleUpdate;
import app.hallway.ui.common.links.LinkTarget;
import app.hallway.ui.common.links.LinkWords;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Dates;
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

/** The talks to watch, and what came for them; read only while looked at. */
public final class QueueViewModel implements Listed<Headed<QueuedTalk>> {
  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Browser browser;
  private final Newest newest;
  private final Newest newestNews;
  private final Places places;
  private final ObservableList<Headed<QueuedTalk>> rows = FXCollections.observableArrayList();
  private final ObservableList<Notice> news = FXCollections.observableArrayList();
  private final ObjectProperty<FollowUp> state = new SimpleObjectProperty<>(FollowUp.TO_WATCH);
  private final ObjectProperty<QueueOrder> order = new SimpleObjectProperty<>(QueueOrder.RECORDING);
  private final StringProperty words = new SimpleStringProperty("");
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final Beginnings beginnings = new Beginnings();
  private List<QueuedTalk> all = List.of();

  public QueueViewModel(Commons commons, Browser browser) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.browser = browser;
    this.newest = new Newest(commons.tasks());
    this.newestNews = new Newest(commons.tasks());
    this.places = new Places(commons);
    state.subscribe(this::begin);
    order.subscribe(this::begin);
    watched.subscribe(this::refresh);
    words.subscribe(this::narrowOtherwise);
    commons.facts().listen(change -> refresh());
  }

  /** In their order, the first of each group with its name. */
  @Override
  public ObservableList<Headed<QueuedTalk>> items() {
    return rows;
  }

  /** All that came, the newest first; those too that were seen. */
  public ObservableList<Notice> news() {
    return news;
  }

  /** Which of the three the list shows. */
  ObjectProperty<FollowUp> state() {
    return state;
  }

  public ObjectProperty<QueueOrder> order() {
    return order;
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

  void open(QueuedTalk queued) {
    var talk = queued.talk().id();
    var news = queued.notices().stream().findFirst();
    places.openTalk(news.isPresent() ? news.get().report() : queued.summary().report(), talk);
    see(queued.notices());
  }

  void openPage(QueuedTalk queued) {
    workspace.ask(new Workspace.PageRequest(queued.talk().id()));
  }

  /** In the browser, and says where that leads; says so where there is none. */
  void openRecording(QueuedTalk queued) {
    queued
        .recordingUrl()
        .ifPresentOrElse(
            url -> opened(queued, browser.open(url)),
            () -> notices.tell(Messages.text("library.queue.no-recording")));
  }

  private void opened(QueuedTalk queued, LinkTarget target) {
    switch (target) {
      case LinkTarget.Outside _ -> {
        notices.tell(Messages.text("library.queue.opened", LinkWords.of(target)));
        see(queued.notices());
      }
      case LinkTarget.Closed _ -> notices.warn(LinkWords.of(target));
    }
  }

  public void follow(QueuedTalk queued, FollowUp followUp) {
    run(() -> library.talks().followUp(queued.talk().id(), followUp));
  }

  /** Opens the report where it tells of the talk. */
  public void open(Notice notice) {
    places.openTalk(notice.report(), notice.talk().id());
    see(List.of(notice));
  }

  /** The user took note of these. */
  public void see(List<Notice> seen) {
    var ids = seen.stream().filter(notice -> !notice.seen()).map(Notice::id).toList();
    if (!ids.isEmpty()) {
      run(() -> library.followUps().markSeen(ids));
    }
  }

  private void run(Runnable deed) {
    tasks.run(
        () -> {
          deed.run();
          return true;
        },
        done -> {},
        notices.failureOf(Messages.text("library.talks.deed.follow-up")));
  }

  private void begin() {
    beginnings.await();
    refresh();
  }

  private void refresh() {
    if (watched.get()) {
      var asked = state.get();
      var sorted = order.get();
      newest.ask(
          () -> library.followUps().queue(asked, sorted),
          this::show,
          notices.failureOf(Messages.text("library.queue.deed.list")));
    }
    if (watched.get() || !news.isEmpty()) {
      readNews();
    }
  }

  /** Reads what came, whether somebody looks at the queue or not. */
  public void readNews() {
    newestNews.ask(
        () -> library.followUps().notices(true),
        found -> GentleUpdate.apply(news, found),
        notices.failureOf(Messages.text("library.queue.deed.news")));
  }

  private void show(List<QueuedTalk> found) {
    all = found;
    narrow();
    beginnings.shown();
  }

  private void narrowOtherwise() {
    narrow();
    beginnings.now();
  }

  private void narrow() {
    var filter = WordFilter.of(words.get());
    var shown = all.stream().filter(queued -> filter.matches(text(queued))).toList();
    GentleUpdate.apply(rows, Headed.of(shown, this::group));
  }

  private String group(QueuedTalk queued) {
    return switch (order.get()) {
      case EVENT ->
          Objects.requireNonNullElse(
              queued.talk().event(), Messages.text("library.queue.no-event"));
      case ADDED -> Dates.day(queued.since());
      case RECORDING -> Messages.text("library.queue.group", queued.recording());
    };
  }

  private static Stream<String> text(QueuedTalk queued) {
    var talk = queued.talk();
    return Stream.concat(
        Stream.of(
            talk.title(),
            queued.summary().reportTitle(),
            Objects.requireNonNullElse(talk.event(), "")),
        talk.speakers().stream().map(Speaking::name));
  }
}
