package app.hallway.ui.desk;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Importing;
import app.hallway.library.Library;
import app.hallway.model.FollowUp;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkSummary;
import app.hallway.testing.Fx;
import app.hallway.testing.OwnReports;
import app.hallway.ui.OpenDesk;
import app.hallway.ui.library.shelves.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue, its notices, actions and questions in the whole window; it is 21 November 2026. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class FollowUpDeskTest {
  @TempDir Path folder;

  private Library library;
  @AutoClose private OpenDesk window;
  private NoteId action;

  @BeforeEach
  void open() throws Exception {
    var clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    library = OpenDesk.opened(folder, clock);
    fill();
    window = new OpenDesk(folder, library);
    boolean large = Screen.getPrimary().getBounds().getWidth() >= 1600;
    window.shown(large ? 1600 : 1280, large ? 1000 : 780);
  }

  private void fill() throws Exception {
    importAll(OwnReports.into(folder.resolve("in")));
    talks().stream()
        .limit(4)
        .forEach(talk -> library.talks().followUp(talk.talk().id(), FollowUp.TO_WATCH));
    action =
        library
            .notes()
            .add(new NoteTarget.AboutTalk(boring()), NoteKind.ACTION, "Draw our own queue");
    library.notes().setDue(action, LocalDate.of(2026, 11, 1));
    library
        .notes()
        .add(new NoteTarget.AboutReport(harbour()), NoteKind.QUESTION, "Who paid for the pier?");
    var soon =
        library.notes().add(new NoteTarget.AboutTalk(boring()), NoteKind.ACTION, "Write to Leila");
    library.notes().setDue(soon, LocalDate.of(2026, 11, 30));
    var report = folder.resolve("in/harbour.md");
    Files.writeString(
        report,
        Files.readString(report)
            .replace(
                "half of the stories go away.",
                "half go. [Recording](https://www.youtube.com/watch?v=flags000001)"));
    importAll(report);
  }

  private void importAll(Path path) {
    library.importing().importAll(List.of(path), Importing.Progress.NONE, () -> false);
  }

  private List<TalkSummary> talks() {
    return library.talks().list(TalkFilter.ALL);
  }

  private TalkId boring() {
    return talks().stream()
        .filter(talk -> talk.talk().title().contains("Boring"))
        .findFirst()
        .orElseThrow()
        .talk()
        .id();
  }

  private ReportId harbour() {
    return library.reports().list(new ReportFilter.All()).stream()
        .filter(report -> report.metadata().title().contains("Harbour"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void walkToFirst() {
    Fx.run(window.cards()::requestFocus);
    Fx.run(() -> window.cards().getSelectionModel().clearAndSelect(0));
  }

  @Test
  void the_keyboard_works_through_the_queue() {
    window.choose(Shelf.TO_WATCH);
    eventually(() -> assertThat(window.cards().getItems()).isNotEmpty());
    int all = window.cards().getItems().size();
    walkToFirst();
    Fx.run(() -> window.models().workspace.open(harbour()));
    eventually(() -> assertThat(window.desk.isPageShown()).isTrue());
    window.pictures("queue");
    Fx.run(window.cards()::requestFocus);
    window.press(KeyCode.O);
    assertThat(window.browsed).hasSize(1);
    window.press(KeyCode.W);
    eventually(() -> assertThat(window.cards().getItems()).hasSize(all - 1));
    eventually(() -> assertThat(window.cards().getSelectionModel().getSelectedIndex()).isZero());
    window.press(KeyCode.D);
    eventually(() -> assertThat(window.cards().getItems()).hasSize(all - 2));
    window.robot.clickOn("Watched");
    eventually(() -> assertThat(window.cards().getItems()).hasSize(1));
    walkToFirst();
    window.press(KeyCode.T);
    eventually(() -> assertThat(window.cards().getItems()).isEmpty());
    window.robot.clickOn("Dropped");
    eventually(() -> assertThat(window.cards().getItems()).hasSize(1));
  }

  @Test
  void what_came_is_quietly_told_until_it_is_seen() {
    eventually(() -> assertThat(window.robot.lookup("1 new").queryAll()).isNotEmpty());
    window.command("command.news");
    eventually(
        () -> assertThat(window.robot.lookup(".notice-cell .sentence").queryAll()).isNotEmpty());
    window.pictures("news");
    window.robot.clickOn("Mark all as seen");
    eventually(() -> assertThat(library.followUps().notices(false)).isEmpty());
    Fx.run(window.desk::closeSheet);
    eventually(() -> assertThat(window.robot.lookup("1 new").queryAll()).isEmpty());
  }

  @Test
  void actions_and_questions_are_ticked_by_key_and_by_mouse() {
    window.choose(Shelf.TODOS);
    eventually(() -> assertThat(window.cards().getItems()).hasSize(3));
    walkToFirst();
    window.pictures("todos");
    Fx.run(window.cards()::requestFocus);
    window.press(KeyCode.X);
    eventually(() -> assertThat(library.notes().find(action)).get().matches(Note::isDone));
    eventually(() -> assertThat(window.cards().getItems()).hasSize(2));
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.models().workspace.report().get()).isEqualTo(harbour()));
    window.robot.clickOn(".todo-cell .check-box");
    eventually(() -> assertThat(library.notes().countOpen()).isEqualTo(1));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    eventually(() -> assertThat(library.notes().countOpen()).isEqualTo(2));
  }

  @Test
  void a_note_is_ticked_and_dated_in_the_side_pane() {
    Fx.run(() -> window.models().workspace.open(harbour()));
    Fx.run(() -> window.models().workspace.talk().set(boring()));
    eventually(
        () -> assertThat(window.robot.lookup(".note-reading .check-box").queryAll()).hasSize(2));
    window.pictures("note");
    window.robot.clickOn(".note-reading .check-box");
    eventually(() -> assertThat(library.notes().find(action)).get().matches(Note::isDone));
    window.robot.clickOn("Draw our own queue");
    eventually(
        () -> assertThat(window.robot.lookup(".due-field .text-field").queryAll()).hasSize(1));
    window.robot.doubleClickOn(".due-field .text-field");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.robot.write("some day");
    window.press(KeyCode.ENTER);
    eventually(
        () ->
            assertThat(window.robot.lookup(".due-field .error").queryLabeled().getText())
                .contains("is no day"));
    window.pictures("note-due");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.robot.write("2026-12-24");
    window.press(KeyCode.ENTER);
    eventually(
        () ->
            assertThat(library.notes().find(action).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 24)));
  }
}
