package app.hallway.ui.library.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.library.Importing;
import app.hallway.model.FollowUp;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Notice;
import app.hallway.model.QueueOrder;
import app.hallway.model.TalkId;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.library.list.Headed;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.library.shelves.ShelfRow;
import app.hallway.ui.library.shelves.ShelvesViewModel;
import app.hallway.ui.library.todos.TodosViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue, and actions and questions, as the window lists them. */
class QueueViewModelTest {
  @TempDir Path folder;
  private final List<String> browsed = new ArrayList<>();
  @AutoClose private OwnLibrary own;
  private QueueViewModel queue;
  private TalkId boring;
  private TalkId other;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    queue = new QueueViewModel(own.commons, browsed::add);
    boring = own.boringQueues().talk().id();
    other = own.library.talks().of(own.harbour()).getLast().talk().id();
    own.library.talks().followUp(boring, FollowUp.TO_WATCH);
    own.library.talks().followUp(other, FollowUp.TO_WATCH);
    queue.watched().set(true);
  }

  private void recordingComes() throws Exception {
    var report = folder.resolve("in/harbour.md");
    Files.writeString(
        report,
        Files.readString(report)
            .replace(
                "half of the stories go away.",
                "half go. [Recording](https://www.youtube.com/watch?v=flags000001)"));
    own.library.importing().importAll(List.of(report), Importing.Progress.NONE, () -> false);
  }

  private List<TalkId> listed() {
    return List.copyOf(queue.items()).stream().map(row -> row.item().talk().id()).toList();
  }

  @Test
  void talks_stand_in_groups_that_have_names() throws Exception {
    assertThat(queue.items())
        .extracting(Headed::heading)
        .containsExactly("With a recording", "No recording yet");
    queue.order().set(QueueOrder.ADDED);
    assertThat(queue.items()).extracting(Headed::heading).containsExactly("21 Nov 2026", "");
    queue.order().set(QueueOrder.EVENT);
    assertThat(queue.items().getFirst().heading()).contains("Harbour");
    queue.words().set("boring");
    assertThat(listed()).containsExactly(boring);
    queue.words().set("");
    assertThat(listed()).hasSize(2);
  }

  @Test
  void a_watched_talk_goes_behind_the_choice() {
    queue.follow(queue.items().getFirst().item(), FollowUp.WATCHED);
    await().untilAsserted(() -> assertThat(listed()).containsExactly(other));
    queue.state().set(FollowUp.WATCHED);
    assertThat(listed()).containsExactly(boring);
    own.library.history().undo();
    await().untilAsserted(() -> assertThat(listed()).isEmpty());
  }

  @Test
  void a_recording_opens_outside_and_a_missing_one_is_told() {
    queue.openRecording(queue.items().getFirst().item());
    assertThat(browsed).containsExactly("https://video.example/boring-queues");
    queue.openRecording(queue.items().getLast().item());
    assertThat(browsed).hasSize(1);
    assertThat(own.notices.newest().get().sentence()).contains("no recording");
  }

  @Test
  void what_came_stands_at_the_talk_and_in_the_list_until_it_is_seen() throws Exception {
    recordingComes();
    await()
        .untilAsserted(
            () ->
                assertThat(List.copyOf(queue.items()))
                    .filteredOn(row -> row.item().talk().id().equals(other))
                    .allSatisfy(row -> assertThat(row.item().notices()).hasSize(1)));
    await().untilAsserted(() -> assertThat(queue.news()).hasSize(1));
    queue.open(queue.news().getFirst());
    assertThat(own.workspace.talk().get()).isEqualTo(other);
    await().untilAsserted(() -> assertThat(queue.news()).allMatch(Notice::seen));
    assertThat(own.library.followUps().notices(false)).isEmpty();
  }

  @Test
  void the_shelf_says_how_much_came() throws Exception {
    var shelves = new ShelvesViewModel(own.commons);
    assertThat(toWatch(shelves).news()).isZero();
    recordingComes();
    await().untilAsserted(() -> assertThat(toWatch(shelves).news()).isEqualTo(1));
    queue.see(own.library.followUps().notices(false));
    await().untilAsserted(() -> assertThat(toWatch(shelves).news()).isZero());
  }

  private static ShelfRow.Entry toWatch(ShelvesViewModel shelves) {
    return List.copyOf(shelves.rows()).stream()
        .filter(ShelfRow.Entry.class::isInstance)
        .map(ShelfRow.Entry.class::cast)
        .filter(entry -> entry.shelf().equals(Shelf.TO_WATCH))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void actions_and_questions_are_ticked_and_lead_to_their_place() {
    var notes = own.library.notes();
    var late = notes.add(new NoteTarget.AboutTalk(boring), NoteKind.ACTION, "Draw the queue");
    notes.setDue(late, LocalDate.of(2026, 11, 1));
    notes.add(new NoteTarget.AboutReport(own.harbour()), NoteKind.QUESTION, "Who was late?");
    var todos = new TodosViewModel(own.commons);
    todos.watched().set(true);
    assertThat(todos.items()).extracting(Headed::heading).containsExactly("Overdue", "No due date");
    todos.open(todos.items().getFirst().item());
    assertThat(own.workspace.talk().get()).isEqualTo(boring);
    todos.tick(todos.items().getFirst().item());
    await().untilAsserted(() -> assertThat(List.copyOf(todos.items())).hasSize(1));
    todos.scope().set(TodosViewModel.Scope.ALL);
    assertThat(todos.items()).extracting(Headed::heading).containsExactly("No due date", "Done");
    todos.words().set("draw");
    assertThat(todos.items()).singleElement().matches(row -> row.item().note().isDone());
  }
}
