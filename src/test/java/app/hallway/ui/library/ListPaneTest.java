package app.hallway.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.testing.Fx;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.Question;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.library.queue.QueueView;
import app.hallway.ui.library.queue.QueueViewModel;
import app.hallway.ui.library.reports.ReportMenu;
import app.hallway.ui.library.reports.ReportsView;
import app.hallway.ui.library.reports.ReportsViewModel;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.library.shelves.ShelvesViewModel;
import app.hallway.ui.library.speakers.SpeakersList;
import app.hallway.ui.library.speakers.SpeakersViewModel;
import app.hallway.ui.library.talks.AllTalksViewModel;
import app.hallway.ui.library.talks.TalksList;
import app.hallway.ui.library.todos.TodosView;
import app.hallway.ui.library.todos.TodosViewModel;
import app.hallway.ui.library.writings.WaitingViewModel;
import app.hallway.ui.library.writings.WritingsList;
import app.hallway.ui.library.writings.WritingsViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListPaneTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private ShelvesViewModel shelves;
  private AllTalksViewModel talks;
  private SpeakersViewModel speakers;
  private QueueViewModel queue;
  private ReportsViewModel reports;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    shelves = new ShelvesViewModel(own.commons);
    talks = new AllTalksViewModel(own.commons);
    speakers = new SpeakersViewModel(own.commons);
    queue = new QueueViewModel(own.commons, url -> {});
    reports = new ReportsViewModel(own.commons);
  }

  private List<ListPage<?>> pages() {
    var menu = new ReportMenu(reports, new Question(new Sheets()));
    return List.of(
        ReportsView.page(reports, menu, new Pane()),
        TalksList.of(talks),
        SpeakersList.of(speakers),
        WritingsList.of(
            new WritingsViewModel(own.commons),
            new WaitingViewModel(own.commons, url -> {}, (_, _) -> () -> {}),
            () -> {}),
        QueueView.page(queue, () -> {}),
        TodosView.page(new TodosViewModel(own.commons)));
  }

  @Test
  void only_the_list_that_is_shown_is_read() {
    Fx.run(() -> new ListPane(shelves, pages()));
    assertThat(talks.list().watched().get()).isFalse();
    Fx.run(() -> shelves.chosen().set(Shelf.TALKS));
    assertThat(talks.list().watched().get()).isTrue();
    Fx.run(() -> shelves.chosen().set(Shelf.SPEAKERS));
    assertThat(talks.list().watched().get()).isFalse();
    assertThat(speakers.list().watched().get()).isTrue();
    Fx.run(() -> shelves.chosen().set(Shelf.TO_WATCH));
    assertThat(speakers.list().watched().get()).isFalse();
    assertThat(queue.watched().get()).isTrue();
  }

  @Test
  void two_shelves_of_one_kind_are_one_list() {
    Fx.run(() -> new ListPane(shelves, pages()));
    Fx.run(() -> shelves.chosen().set(Shelf.TALKS));
    assertThat(talks.talks()).isNotEmpty();
    Fx.run(() -> shelves.chosen().set(Shelf.HIGHLIGHTED));
    assertThat(talks.filter().get()).isEqualTo(((Shelf.OfTalks) Shelf.HIGHLIGHTED).filter());
    assertThat(talks.talks()).isEmpty();
  }

  @Test
  void the_keys_go_through_what_is_shown() {
    var pane = Fx.call(() -> new ListPane(shelves, pages()));
    Fx.run(() -> pane.step(1));
    assertThat(own.workspace.report().get()).isEqualTo(reports.reports().getFirst().id());
    Fx.run(() -> pane.step(1));
    assertThat(own.workspace.report().get()).isEqualTo(reports.reports().get(1).id());
    Fx.run(() -> shelves.chosen().set(Shelf.TALKS));
    Fx.run(() -> pane.step(1));
    assertThat(own.workspace.talk().get()).isEqualTo(talks.talks().getFirst().talk().id());
  }

  @Test
  void a_kind_of_shelf_without_a_list_is_refused_at_once() {
    assertThatThrownBy(() -> Fx.run(() -> new ListPane(shelves, pages().subList(0, 5))))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class);
  }
}
