package app.hallway.ui.library.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.library.Importing;
import app.hallway.model.FollowUp;
import app.hallway.model.QueueOrder;
import app.hallway.model.ReportFilter;
import app.hallway.model.TalkFilter;
import app.hallway.testing.Fx;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.Question;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.threads.BackgroundTasks;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.queue.QueueView;
import app.hallway.ui.library.queue.QueueViewModel;
import app.hallway.ui.library.reports.ReportMenu;
import app.hallway.ui.library.reports.ReportOrder;
import app.hallway.ui.library.reports.ReportsView;
import app.hallway.ui.library.reports.ReportsViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Lists longer than their pane. */
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class ListBeginningsTest {
  private static final int MANY = 40;

  @TempDir Path folder;
  private final BackgroundTasks tasks = new BackgroundTasks("test");
  private OwnLibrary own;
  private LibraryFacts facts;
  private Commons commons;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder);
    var in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < MANY; i++) {
      Files.writeString(
          in.resolve(i + ".md"),
          """
          ---
          title: Notes %1$d
          date: 2026-03-%2$02d
          event: Pier Days 2026
          ---

          ### Talk: Rope and tide %1$d (Mina Okafor %1$d)

          She tied it.
          """
              .formatted(i, 1 + i % 28));
    }
    own.library.importing().importAll(List.of(in), Importing.Progress.NONE, () -> false);
    facts = new LibraryFacts(own.library, tasks);
    commons = new Commons(own.library, own.workspace, facts, tasks, own.notices);
    stage = Fx.call(Stage::new);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    facts.close();
    tasks.close();
    own.close();
  }

  private void show(Region view) {
    Fx.run(
        () -> {
          stage.setScene(new Scene(view, 300, 400));
          stage.show();
        });
  }

  private ListView<?> list() {
    return (ListView<?>) stage.getScene().lookup(".list-view");
  }

  private void toTheEnd() {
    await().until(() -> list().getItems().size() == MANY);
    Fx.run(
        () -> {
          list().getSelectionModel().clearAndSelect(MANY - 1);
          list().scrollTo(MANY - 1);
        });
    assertThat(first()).isPositive();
  }

  private int first() {
    return Fx.call(
        () -> {
          list().layout();
          return ((VirtualFlow<?>) list().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
        });
  }

  @Test
  void reports_in_another_order_or_of_another_shelf_are_seen_from_the_first() {
    var model = Fx.call(() -> new ReportsViewModel(commons));
    show(
        Fx.call(
            () ->
                new ReportsView(
                    model, new ReportMenu(model, new Question(new Sheets())), new Pane())));
    await().until(() -> model.reports().size() == MANY);
    Fx.run(() -> model.open(model.reports().getLast()));
    assertThat(first()).isPositive();
    Fx.run(() -> model.order().set(ReportOrder.TITLE));
    assertThat(first()).isZero();
    assertThat(list().getSelectionModel().getSelectedItem())
        .isEqualTo(model.reports().get(model.indexOfOpened()));
    toTheEnd();
    Fx.run(() -> model.filter().set(new ReportFilter.OfEvent("Pier Days 2026")));
    await().untilAsserted(() -> assertThat(first()).isZero());
  }

  @Test
  void reports_that_are_read_again_stay_where_they_are() {
    var model = Fx.call(() -> new ReportsViewModel(commons));
    show(
        Fx.call(
            () ->
                new ReportsView(
                    model, new ReportMenu(model, new Question(new Sheets())), new Pane())));
    toTheEnd();
    Fx.run(() -> model.setCommonTags(List.of(model.reports().getFirst()), List.of("read")));
    await().until(() -> model.reports().getFirst().userTags().contains("read"));
    assertThat(first()).isPositive();
  }

  @Test
  void what_is_narrowed_by_words_is_seen_from_the_first_and_nothing_is_chosen() {
    var talks = Fx.call(() -> new AllTalksViewModel(commons));
    Fx.run(() -> talks.list().watched().set(true));
    show(
        Fx.call(
            () ->
                new FilteredCards<>(
                    "library.talks",
                    Feather.MIC,
                    talks.list(),
                    () -> new TalkCell(talks::followUp, talks::openPage),
                    talks::open)));
    toTheEnd();
    Fx.run(() -> talks.list().words().set("rope"));
    assertThat(first()).isZero();
    assertThat(list().getSelectionModel().isEmpty()).isTrue();
  }

  @Test
  void a_queue_in_another_order_is_seen_from_the_first_and_one_that_is_read_again_is_not() {
    own.library
        .talks()
        .list(TalkFilter.ALL)
        .forEach(talk -> own.library.talks().followUp(talk.talk().id(), FollowUp.TO_WATCH));
    var queue = Fx.call(() -> new QueueViewModel(commons, url -> {}));
    Fx.run(() -> queue.watched().set(true));
    show(Fx.call(() -> new QueueView(queue, () -> {})));
    toTheEnd();
    Fx.run(() -> queue.follow(queue.items().getFirst().item(), FollowUp.WATCHED));
    await().until(() -> queue.items().size() == MANY - 1);
    assertThat(first()).isPositive();
    Fx.run(() -> queue.order().set(QueueOrder.EVENT));
    await().untilAsserted(() -> assertThat(first()).isZero());
  }
}
