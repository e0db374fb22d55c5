package app.hallway.ui.library;

import app.hallway.model.TalkSummary;
import app.hallway.ui.common.Labels;
import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.list.OrderMenu;
import app.hallway.ui.library.queue.QueueView;
import app.hallway.ui.library.queue.QueueViewModel;
import app.hallway.ui.library.reports.ReportMenu;
import app.hallway.ui.library.reports.ReportOrder;
import app.hallway.ui.library.reports.ReportsView;
import app.hallway.ui.library.reports.ReportsViewModel;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.library.shelves.ShelfRow;
import app.hallway.ui.library.shelves.ShelvesViewModel;
import app.hallway.ui.library.speakers.SpeakerCell;
import app.hallway.ui.library.speakers.SpeakerOrder;
import app.hallway.ui.library.speakers.SpeakerRow;
import app.hallway.ui.library.speakers.SpeakersViewModel;
import app.hallway.ui.library.talks.AllTalksViewModel;
import app.hallway.ui.library.talks.TalkCell;
import app.hallway.ui.library.todos.TodosView;
import app.hallway.ui.library.todos.TodosViewModel;
import app.hallway.ui.library.writings.Writing;
import app.hallway.ui.library.writings.WritingCell;
import app.hallway.ui.library.writings.WritingsViewModel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the chosen shelf holds: reports, talks, speakers, writings, what is to be watched or done.
 */
public final class ListPane extends VBox {
  private final ShelvesViewModel shelves;
  private final ReportsViewModel reports;
  private final AllTalksViewModel talks;
  private final SpeakersViewModel speakers;
  private final WritingsViewModel writings;
  private final QueueViewModel queue;
  private final TodosViewModel todos;
  private final QueueView queueView;
  private final TodosView todosView;
  private final Label title = Labels.of("strong");
  private final OrderMenu<ReportOrder> reportOrder;
  private final OrderMenu<SpeakerOrder> speakerOrder;
  private final StackPane body = new StackPane();
  private final ReportsView reportsView;
  private final FilteredCards<TalkSummary> talksView;
  private final FilteredCards<SpeakerRow> speakersView;
  private final FilteredCards<Writing> writingsView;

  /**
   * Shows the lists of these view models.
   *
   * @param onNews shows all that came for talks to watch
   * @param welcome stands where the whole library is empty
   */
  public ListPane(
      ShelvesViewModel shelves,
      ReportsViewModel reports,
      AllTalksViewModel talks,
      SpeakersViewModel speakers,
      WritingsViewModel writings,
      QueueViewModel queue,
      TodosViewModel todos,
      Runnable onNews,
      ReportMenu menu,
      Node welcome) {
    this.shelves = shelves;
    this.reports = reports;
    this.talks = talks;
    this.speakers = speakers;
    this.writings = writings;
    this.reportOrder = new OrderMenu<>("library.reports.order", reports.order());
    this.speakerOrder = new OrderMenu<>("library.speakers.order", speakers.order());
    this.queue = queue;
    this.todos = todos;
    this.queueView = new QueueView(queue, onNews);
    this.todosView = new TodosView(todos);
    this.reportsView = new ReportsView(reports, menu, welcome);
    this.talksView =
        new FilteredCards<>(
            "library.talks",
            Feather.MIC,
            talks.talks(),
            talks.words(),
            talks.beginnings(),
            () -> new TalkCell(talks::followUp, talks::openPage),
            talks::open);
    talksView.on(KeyCode.P, talks::openPage);
    this.speakersView =
        new FilteredCards<>(
            "library.speakers",
            Feather.USERS,
            speakers.speakers(),
            speakers.words(),
            speakers.beginnings(),
            SpeakerCell::new,
            speakers::open);
    this.writingsView =
        new FilteredCards<>(
            "library.writings",
            Feather.EDIT_3,
            writings.writings(),
            writings.words(),
            writings.beginnings(),
            WritingCell::new,
            writings::open);
    getStyleClass().add("list-pane");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head(), body);
    shelves.chosen().subscribe(this::show);
  }

  private HBox head() {
    var head = new HBox(8, title, Labels.space(), reportOrder, speakerOrder);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("list-head");
    return head;
  }

  private void show(Shelf shelf) {
    title.setText(titleOf(shelf));
    Labels.appear(reportOrder, shelf instanceof Shelf.OfReports);
    Labels.appear(speakerOrder, shelf instanceof Shelf.OfSpeakers);
    talks.watched().set(shelf instanceof Shelf.OfTalks);
    speakers.watched().set(shelf instanceof Shelf.OfSpeakers);
    writings.watched().set(shelf instanceof Shelf.OfWritings);
    queue.watched().set(shelf instanceof Shelf.OfQueue);
    todos.watched().set(shelf instanceof Shelf.OfTodos);
    switch (shelf) {
      case Shelf.OfReports(var filter) -> {
        reports.filter().set(filter);
        body.getChildren().setAll(reportsView);
      }
      case Shelf.OfTalks(var filter) -> {
        talks.filter().set(filter);
        body.getChildren().setAll(talksView);
      }
      case Shelf.OfSpeakers() -> body.getChildren().setAll(speakersView);
      case Shelf.OfWritings() -> body.getChildren().setAll(writingsView);
      case Shelf.OfQueue() -> body.getChildren().setAll(queueView);
      case Shelf.OfTodos() -> body.getChildren().setAll(todosView);
    }
  }

  private String titleOf(Shelf shelf) {
    return shelves.rows().stream()
        .filter(row -> row instanceof ShelfRow.Entry entry && entry.shelf().equals(shelf))
        .map(ShelfRow::title)
        .findFirst()
        .orElse("");
  }

  /** Gives the keyboard to the list that is shown. */
  public void focusList() {
    switch (shelves.chosen().get()) {
      case Shelf.OfReports reportShelf -> reportsView.focusList();
      case Shelf.OfTalks talkShelf -> talksView.focusList();
      case Shelf.OfSpeakers speakerShelf -> speakersView.focusList();
      case Shelf.OfWritings writingShelf -> writingsView.focusList();
      case Shelf.OfQueue queueShelf -> queueView.focusList();
      case Shelf.OfTodos todoShelf -> todosView.focusList();
    }
  }

  /** Opens what stands so many places further down the list, or up where negative. */
  public void step(int by) {
    switch (shelves.chosen().get()) {
      case Shelf.OfReports reportShelf -> reports.step(by);
      case Shelf.OfTalks talkShelf -> talksView.step(by);
      case Shelf.OfSpeakers speakerShelf -> speakersView.choose(by);
      case Shelf.OfWritings writingShelf -> writingsView.step(by);
      case Shelf.OfQueue queueShelf -> queueView.step(by);
      case Shelf.OfTodos todoShelf -> todosView.step(by);
    }
  }
}
