package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.library.FolderWatch;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportSummary;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.OwnReports;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.desk.Desk;
import app.hallway.ui.desk.Outside;
import app.hallway.ui.importing.FilePicker;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.settings.Appearance;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.Looks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The whole window over a real library. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class DeskTest {
  @TempDir Path folder;

  private final List<Path> restored = new ArrayList<>();
  private final List<String> browsed = new ArrayList<>();
  private final SimpleBooleanProperty systemIsDark = new SimpleBooleanProperty();
  private final FxRobot robot = new FxRobot();
  private Library library;
  private Desk desk;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library.hallway"), Clock.systemUTC());
    Fx.run(Looks::loadFonts);
    stage = Fx.call(Stage::new);
    desk = Fx.call(this::desk);
    Fx.run(this::show);
  }

  private Desk desk() {
    var outside =
        new Outside(
            browsed::add,
            new Picks(),
            folder,
            folder.resolve("notes"),
            restored::add,
            systemIsDark);
    return new Desk(library, Settings.USUAL, outside, stage::close);
  }

  private void show() {
    stage.setScene(desk.scene(1280, 780));
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

  @Test
  void an_empty_library_says_what_will_stand_there() {
    Fx.picture(stage.getScene(), "empty-light");
    assertThat(scene().lookup(".welcome").isVisible()).isTrue();
  }

  @Test
  void dropped_files_stand_in_the_list_and_a_click_opens_one() throws IOException {
    importOwn();
    Fx.picture(stage.getScene(), "list");
    robot.clickOn("数据湖大会第二天笔记 🌊");
    eventually(() -> assertThat(desk.models().workspace.report().get()).isNotNull());
    assertThat(selected().metadata().authors()).containsExactly("陈雨");
  }

  @Test
  void a_watched_folder_is_named_in_the_settings_and_told_of_in_the_status_bar() throws Exception {
    Path watched = Files.createDirectory(folder.resolve("watched"));
    Files.writeString(watched.resolve("ferry.md"), "# A day on the ferry\n\nIt rained.");
    Fx.run(desk.commands().named("command.settings").action());
    robot.clickOn("Watch a folder…");
    eventually(() -> assertThat(desk.models().watching.folders()).containsExactly(folder));
    Fx.picture(stage.getScene(), "watch-settings-light");
    Fx.run(() -> desk.models().settings.toggleDark());
    Fx.picture(stage.getScene(), "watch-settings-dark");
    Fx.run(desk::closeSheet);
    try (var watch =
        new FolderWatch(
            library,
            news -> Platform.runLater(() -> desk.say(news)),
            Duration.ofMillis(100),
            Duration.ofMillis(300))) {
      watch.start();
      eventually(
          () ->
              assertThat(desk.models().workspace.status().get())
                  .startsWith("Imported 1 from ")
                  .endsWith(": 1 new"));
      eventually(() -> assertThat(robot.lookup("A day on the ferry").tryQuery()).isPresent());
    }
    Fx.picture(stage.getScene(), "watch-status-dark");
    Fx.run(() -> desk.models().settings.toggleDark());
    Fx.picture(stage.getScene(), "watch-status-light");
    Fx.run(desk.commands().named("command.undo").action());
    eventually(() -> assertThat(library.reports().list(new ReportFilter.All())).isEmpty());
  }

  @Test
  void the_keyboard_walks_through_the_list_and_the_panes() throws IOException {
    importOwn();
    robot.press(KeyCode.F6).release(KeyCode.F6);
    robot.press(KeyCode.J).release(KeyCode.J);
    eventually(() -> assertThat(opened()).contains("Harbour"));
    robot.press(KeyCode.J).release(KeyCode.J);
    eventually(() -> assertThat(opened()).contains("数据湖"));
    robot.press(KeyCode.K).release(KeyCode.K);
    eventually(() -> assertThat(opened()).contains("Harbour"));
    eventually(() -> assertThat(scene().lookup(".talk-row")).isNotNull());
    robot.press(KeyCode.F6).release(KeyCode.F6);
    robot.press(KeyCode.F6).release(KeyCode.F6);
    eventually(() -> assertThat(scene().getFocusOwner().getStyleClass()).contains("talk-row"));
    assertThat(scene().getFocusOwner().getPseudoClassStates().toString()).contains("focus-visible");
  }

  @Test
  void a_speaker_opens_from_the_list_by_the_keyboard() throws IOException {
    importOwn();
    Fx.run(() -> desk.models().shelves.chosen().set(Shelf.SPEAKERS));
    eventually(() -> assertThat(desk.models().speakers.speakers()).isNotEmpty());
    robot.press(KeyCode.F6).release(KeyCode.F6);
    robot.press(KeyCode.F6).release(KeyCode.F6);
    robot.press(KeyCode.J).release(KeyCode.J);
    Fx.picture(stage.getScene(), "speakers-list");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    eventually(() -> assertThat(scene().lookup(".given-talk")).isNotNull());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    eventually(() -> assertThat(scene().lookup(".given-talk")).isNull());
  }

  @Test
  void what_is_new_is_told_by_the_import_the_list_and_the_page() throws IOException {
    importOwn();
    robot.clickOn("Three days at Harbour Conf 2026");
    eventually(() -> assertThat(desk.isPageShown()).isTrue());
    eventually(() -> assertThat(selected().read()).isTrue());
    Path report = folder.resolve("in/harbour.md");
    Files.writeString(
        report,
        Files.readString(report)
            .replace("## Day 1", "## Thursday")
            .replace(
                "half of the stories go away.",
                """
                most of the stories go away. [Recording](https://www.youtube.com/watch?v=flags000001)

                And a word on lunch: it was served on the pier, in the rain, and nobody left.
                """));
    Fx.run(() -> desk.models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(selected().changed()).isTrue());
    eventually(() -> assertThat(robot.lookup("new since you read").queryAll()).isNotEmpty());
    eventually(
        () ->
            assertThat(robot.lookup(".version-bar .sentence").queryLabeled().getText())
                .contains("New since you read it", "1 recording added", "1 heading renamed"));
    eventually(() -> assertThat(desk.isPageShown()).isTrue());
    robot.press(KeyCode.F7).release(KeyCode.F7);
    robot.clickOn("List");
    Fx.picture(stage.getScene(), "changed-light");
    robot.clickOn("List");
    Fx.run(() -> desk.models().settings.appearance().set(Appearance.DARK));
    Fx.picture(stage.getScene(), "changed-dark");
    Fx.run(() -> desk.models().settings.appearance().set(Appearance.LIGHT));
    robot.clickOn("Details");
    eventually(() -> assertThat(robot.lookup(".outcome-cell").queryAll()).isNotEmpty());
    Fx.picture(stage.getScene(), "changed-import");
    Fx.run(desk::closeSheet);
    robot.clickOn("Mark as seen");
    eventually(() -> assertThat(selected().changed()).isFalse());
  }

  @Test
  void an_event_is_renamed_by_f2_and_takes_in_another_that_looks_the_same() throws IOException {
    importOwn();
    Fx.run(() -> setEvents("Harbour Conf 2026", "HarbourConf Conference, 2026"));
    choose(new Shelf.OfReports(new ReportFilter.OfEvent("Harbour Conf 2026")));
    robot.clickOn(".shelf-cell:selected");
    robot.press(KeyCode.F2).release(KeyCode.F2);
    eventually(() -> assertThat(robot.lookup(".event-sheet .why-joined").queryAll()).hasSize(1));
    Fx.picture(stage.getScene(), "event-light");
    robot.clickOn("Merge");
    eventually(() -> assertThat(robot.lookup("Split off").queryAll()).isNotEmpty());
    Fx.run(() -> desk.models().settings.appearance().set(Appearance.DARK));
    Fx.picture(stage.getScene(), "event-dark");
    robot.clickOn(".event-sheet .text-field");
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    robot.write("Three Piers 2026");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    var renamed = new Shelf.OfReports(new ReportFilter.OfEvent("Three Piers 2026"));
    eventually(() -> assertThat(desk.models().shelves.chosen().get()).isEqualTo(renamed));
    eventually(() -> assertThat(desk.models().reports.reports()).hasSize(2));
    Fx.picture(stage.getScene(), "event-renamed-dark");
  }

  private void setEvents(String one, String other) {
    var reports = library.reports().list(new ReportFilter.All());
    library.reports().setEvent(reports.get(0).id(), one);
    library.reports().setEvent(reports.get(1).id(), other);
  }

  @Test
  void delete_moves_to_the_bin_and_undo_brings_back() throws IOException {
    importOwn();
    robot.clickOn("Three days at Harbour Conf 2026");
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    eventually(() -> assertThat(desk.models().reports.reports()).hasSize(2));
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    eventually(() -> assertThat(desk.models().reports.reports()).hasSize(3));
  }

  @Test
  void after_a_deletion_the_next_in_its_place_is_chosen_not_the_one_that_is_read()
      throws IOException {
    importOwn();
    robot.clickOn("Three days at Harbour Conf 2026");
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    eventually(() -> assertThat(selected().metadata().title()).contains("数据湖"));
    String third = desk.models().reports.reports().get(2).metadata().title();
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    eventually(() -> assertThat(selected().metadata().title()).isEqualTo(third));
  }

  @Test
  void ctrl_k_searches_and_enter_opens_at_the_place() throws IOException {
    importOwn();
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    assertThat(scene().getFocusOwner()).isInstanceOf(TextInputControl.class);
    robot.write("deadline");
    eventually(() -> assertThat(desk.models().search.hits()).isNotEmpty());
    Fx.picture(stage.getScene(), "search");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    eventually(() -> assertThat(opened()).contains("Harbour"));
    assertThat(scene().lookup(".search-results").isVisible()).isFalse();
  }

  @Test
  void talks_and_writings_are_listed_over_the_whole_library() throws IOException {
    importOwn();
    write();
    choose(Shelf.TALKS);
    eventually(() -> assertThat(desk.models().talks.talks()).isNotEmpty());
    Fx.picture(stage.getScene(), "talks");
    choose(Shelf.WRITINGS);
    eventually(() -> assertThat(desk.models().writings.writings()).hasSize(3));
    Fx.picture(stage.getScene(), "writings");
    Fx.run(() -> systemIsDark.set(true));
    Fx.picture(stage.getScene(), "writings-dark");
  }

  @Test
  void sheets_open_by_their_keys_and_close_by_escape() throws Exception {
    importOwn();
    write();
    sheet("command.export", "sheet-export");
    library.backups().makeDaily();
    sheet("command.restore", "sheet-restore");
    sheet("command.settings", "sheet-settings");
    sheet("command.shortcuts", "sheet-shortcuts");
  }

  @Test
  void arrows_choose_how_is_exported_and_in_which_colours() throws IOException {
    importOwn();
    Fx.run(desk.commands().named("command.export").action());
    Fx.run(() -> radio(Layout.REPORT).requestFocus());
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    eventually(() -> assertThat(radio(Layout.TALK).isSelected()).isTrue());
    assertThat(desk.models().exports.layout().get()).isEqualTo(Layout.TALK);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    Fx.run(desk.commands().named("command.settings").action());
    Fx.run(() -> scene().lookup(".dialog-sheet .toggle-button").requestFocus());
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    eventually(
        () -> assertThat(desk.models().settings.appearance().get()).isEqualTo(Appearance.LIGHT));
  }

  @Test
  void a_copy_is_chosen_and_confirmed_once_before_it_is_restored() throws Exception {
    importOwn();
    write();
    var copy = library.backups().makeDaily().orElseThrow();
    Fx.run(desk.commands().named("command.restore").action());
    eventually(() -> assertThat(desk.models().restoring.copies()).hasSize(1));
    Fx.run(
        () ->
            robot.lookup(".dialog-sheet .list-view").queryListView().getSelectionModel().select(0));
    Fx.picture(stage.getScene(), "restore-light");
    Fx.run(() -> systemIsDark.set(true));
    Fx.picture(stage.getScene(), "restore-dark");
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    Fx.picture(stage.getScene(), "restore-confirm-dark");
    assertThat(restored).isEmpty();
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    eventually(() -> assertThat(restored).containsExactly(copy));
  }

  @Test
  void notes_that_no_library_took_are_in_a_file_that_a_window_names() {
    var window = new RescueWindow(library.notes(), List.of("Do not lose me"));
    Scene scene = Fx.call(() -> window.scene(() -> {}));
    Fx.picture(scene, "rescue");
    assertThat(folder).isDirectoryContaining("glob:**hallway-unsaved-notes-*.md");
  }

  @Test
  void an_import_with_rejected_files_shows_them_first() throws IOException {
    OwnReports.into(folder.resolve("in"));
    Files.write(folder.resolve("in").resolve("picture.md"), new byte[] {0, 1, 2, 3, 0, 5});
    Files.createFile(folder.resolve("in").resolve("nothing.md"));
    Fx.run(() -> desk.models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(scene().lookup(".outcome-cell")).isNotNull());
    Fx.picture(stage.getScene(), "sheet-import");
  }

  @Test
  void the_last_imports_are_looked_at_again_and_enter_opens_what_came() throws IOException {
    Files.createFile(Files.createDirectories(folder.resolve("in")).resolve("nothing.md"));
    Fx.run(() -> desk.models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(scene().lookup(".outcome-cell")).isNotNull());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    Files.delete(folder.resolve("in/nothing.md"));
    importOwn();
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    eventually(() -> assertThat(robot.lookup(".outcome-cell .chip").queryAll()).hasSize(3));
    Fx.picture(stage.getScene(), "last-imports");
    Fx.run(
        () ->
            ((ChoiceBox<?>) scene().lookup(".dialog-sheet .choice-box"))
                .getSelectionModel()
                .select(1));
    eventually(() -> assertThat(robot.lookup("Rejected").queryAll()).isNotEmpty());
    Fx.run(
        () ->
            ((ChoiceBox<?>) scene().lookup(".dialog-sheet .choice-box"))
                .getSelectionModel()
                .select(0));
    var files = (ListView<?>) scene().lookup(".dialog-sheet .cards");
    Fx.run(
        () -> {
          files.requestFocus();
          files.getSelectionModel().select(0);
        });
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    eventually(() -> assertThat(opened()).isNotEmpty());
    assertThat(scene().lookup(".dialog-sheet")).isNull();
  }

  @Test
  void every_control_has_a_name() throws IOException {
    importOwn();
    assertThat(scene().getRoot().lookupAll(".button"))
        .allSatisfy(button -> assertThat(name(button)).isNotBlank());
    assertThat(scene().getRoot().lookupAll(".list-view"))
        .allSatisfy(list -> assertThat(list.getAccessibleText()).isNotBlank());
  }

  @Test
  void a_library_that_cannot_be_used_has_a_sentence() {
    var refusal = new LibraryException(LibraryException.Reason.NEWER_FORMAT, "9");
    Scene refused =
        Fx.call(() -> RefusalWindow.scene(folder.resolve("x"), refusal, List.of(), wanted -> {}));
    Fx.picture(refused, "refusal");
    assertThat(refused.getRoot().lookup(".sentence")).isNotNull();
  }

  private static String name(Node node) {
    String spoken = node.getAccessibleText();
    String shown = node instanceof Labeled labeled ? labeled.getText() : "";
    return (spoken == null ? "" : spoken) + (shown == null ? "" : shown);
  }

  private RadioButton radio(Layout layout) {
    return robot
        .lookup(
            (RadioButton button) -> button.getText().equals(Messages.text("export.layout", layout)))
        .query();
  }

  private void sheet(String command, String picture) {
    Fx.run(desk.commands().named(command).action());
    assertThat(scene().lookup(".dialog-sheet")).isNotNull();
    Fx.picture(stage.getScene(), picture);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(scene().lookup(".dialog-sheet")).isNull();
  }

  private void write() {
    var report = library.reports().at(folder.resolve("in/harbour.md").toString()).orElseThrow();
    var talk = library.talks().of(report).getFirst();
    library.highlights().markTalk(report, talk.talk().id(), HighlightColour.YELLOW);
    MarkedReport.text(library, report, talk.span(), HighlightColour.GREEN);
    library
        .notes()
        .add(new NoteTarget.AboutTalk(talk.talk().id()), NoteKind.TAKEAWAY, "Ask *who* owns it.");
  }

  private void importOwn() throws IOException {
    OwnReports.into(folder.resolve("in"));
    Fx.run(() -> desk.models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(desk.models().imports.running().get()).isFalse());
    eventually(() -> assertThat(desk.models().reports.reports()).hasSize(3));
    Fx.run(() -> desk.models().workspace.report().set(null));
  }

  private void choose(Shelf shelf) {
    Fx.run(() -> desk.models().shelves.chosen().set(shelf));
  }

  private String opened() {
    return desk.models().reports.indexOfOpened() < 0
        ? ""
        : desk.models()
            .reports
            .reports()
            .get(desk.models().reports.indexOfOpened())
            .metadata()
            .title();
  }

  /** No row is selected for a moment while the list is read again. */
  private ReportSummary selected() {
    var cards = (ListView<?>) scene().lookup(".list-pane .cards");
    var item = Fx.call(() -> cards.getSelectionModel().getSelectedItem());
    assertThat(item).isInstanceOf(ReportSummary.class);
    return (ReportSummary) item;
  }

  private Scene scene() {
    return stage.getScene();
  }

  private static void eventually(ThrowingRunnable assertion) {
    Awaitility.await().untilAsserted(assertion);
  }

  private final class Picks implements FilePicker {
    @Override
    public List<Path> reports() {
      return List.of(folder.resolve("in/harbour.md"));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(folder);
    }
  }
}
