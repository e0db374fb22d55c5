package app.hallway.ui.desk;

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
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.settings.Appearance;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The queue, its notices, actions and questions in the whole window; it is 21 November 2026. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class FollowUpDeskTest {
  @TempDir Path folder;

  private final List<String> browsed = new ArrayList<>();
  private final FxRobot robot = new FxRobot();
  private Library library;
  private Desk desk;
  private Stage stage;
  private NoteId action;

  @BeforeEach
  void open() throws Exception {
    var clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    library = Library.open(folder.resolve("library.hallway"), clock);
    fill();
    Fx.run(Looks::loadFonts);
    stage = Fx.call(Stage::new);
    desk = Fx.call(this::desk);
    Fx.run(this::show);
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

  private Desk desk() {
    var outside =
        new Outside(
            browsed::add,
            new NoFilePicker(),
            folder,
            folder.resolve("notes"),
            copy -> {},
            new SimpleBooleanProperty());
    return new Desk(library, Settings.USUAL, outside, stage::close);
  }

  private void show() {
    boolean large = Screen.getPrimary().getBounds().getWidth() >= 1600;
    stage.setScene(large ? desk.scene(1600, 1000) : desk.scene(1280, 780));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    desk.panes().arrange(Settings.PANES.usual());
    desk.showPage();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    Fx.run(desk::close);
    library.close();
  }

  private void choose(Shelf shelf) {
    Fx.run(() -> desk.models().shelves.chosen().set(shelf));
  }

  private ListView<?> cards() {
    return robot.lookup(".list-pane .cards").queryListView();
  }

  private void press(KeyCode key) {
    robot.press(key).release(key);
  }

  private void eventually(ThrowingRunnable assertion) {
    Awaitility.await().untilAsserted(assertion);
  }

  /** In both looks, as large as the screen lets the window be. */
  private void pictures(String name) {
    for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
      Fx.run(() -> desk.models().settings.appearance().set(look));
      Fx.picture(stage.getScene(), name + "-" + look.name().toLowerCase(Locale.ROOT));
    }
    Fx.run(() -> desk.models().settings.appearance().set(Appearance.LIGHT));
  }

  private void walkToFirst() {
    Fx.run(cards()::requestFocus);
    Fx.run(() -> cards().getSelectionModel().clearAndSelect(0));
  }

  @Test
  void the_keyboard_works_through_the_queue() {
    choose(Shelf.TO_WATCH);
    eventually(() -> assertThat(cards().getItems()).isNotEmpty());
    int all = cards().getItems().size();
    walkToFirst();
    Fx.run(() -> desk.models().workspace.open(harbour()));
    eventually(() -> assertThat(desk.isPageShown()).isTrue());
    pictures("queue");
    Fx.run(cards()::requestFocus);
    press(KeyCode.O);
    assertThat(browsed).hasSize(1);
    press(KeyCode.W);
    eventually(() -> assertThat(cards().getItems()).hasSize(all - 1));
    eventually(() -> assertThat(cards().getSelectionModel().getSelectedIndex()).isZero());
    press(KeyCode.D);
    eventually(() -> assertThat(cards().getItems()).hasSize(all - 2));
    robot.clickOn("Watched");
    eventually(() -> assertThat(cards().getItems()).hasSize(1));
    walkToFirst();
    press(KeyCode.T);
    eventually(() -> assertThat(cards().getItems()).isEmpty());
    robot.clickOn("Dropped");
    eventually(() -> assertThat(cards().getItems()).hasSize(1));
  }

  @Test
  void what_came_is_quietly_told_until_it_is_seen() {
    eventually(() -> assertThat(robot.lookup("1 new").queryAll()).isNotEmpty());
    Fx.run(desk.commands().named("command.news").action());
    eventually(() -> assertThat(robot.lookup(".notice-cell .sentence").queryAll()).isNotEmpty());
    pictures("news");
    robot.clickOn("Mark all as seen");
    eventually(() -> assertThat(library.followUps().notices(false)).isEmpty());
    Fx.run(desk::closeSheet);
    eventually(() -> assertThat(robot.lookup("1 new").queryAll()).isEmpty());
  }

  @Test
  void actions_and_questions_are_ticked_by_key_and_by_mouse() {
    choose(Shelf.TODOS);
    eventually(() -> assertThat(cards().getItems()).hasSize(3));
    walkToFirst();
    pictures("todos");
    Fx.run(cards()::requestFocus);
    press(KeyCode.X);
    eventually(() -> assertThat(library.notes().find(action)).get().matches(Note::isDone));
    eventually(() -> assertThat(cards().getItems()).hasSize(2));
    press(KeyCode.ENTER);
    eventually(() -> assertThat(desk.models().workspace.report().get()).isEqualTo(harbour()));
    robot.clickOn(".todo-cell .check-box");
    eventually(() -> assertThat(library.notes().countOpen()).isEqualTo(1));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually(() -> assertThat(library.notes().countOpen()).isEqualTo(2));
  }

  private void press(KeyCode modifier, KeyCode key) {
    robot.press(modifier, key).release(key, modifier);
  }

  @Test
  void a_note_is_ticked_and_dated_in_the_side_pane() {
    Fx.run(() -> desk.models().workspace.open(harbour()));
    Fx.run(() -> desk.models().workspace.talk().set(boring()));
    eventually(() -> assertThat(robot.lookup(".note-reading .check-box").queryAll()).hasSize(2));
    pictures("note");
    robot.clickOn(".note-reading .check-box");
    eventually(() -> assertThat(library.notes().find(action)).get().matches(Note::isDone));
    robot.clickOn("Draw our own queue");
    eventually(() -> assertThat(robot.lookup(".due-field .text-field").queryAll()).hasSize(1));
    robot.doubleClickOn(".due-field .text-field");
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write("some day");
    press(KeyCode.ENTER);
    eventually(
        () ->
            assertThat(robot.lookup(".due-field .error").queryLabeled().getText())
                .contains("is no day"));
    pictures("note-due");
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write("2026-12-24");
    press(KeyCode.ENTER);
    eventually(
        () ->
            assertThat(library.notes().find(action).orElseThrow().due())
                .isEqualTo(LocalDate.of(2026, 12, 24)));
  }
}
