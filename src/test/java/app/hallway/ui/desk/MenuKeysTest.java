package app.hallway.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Importing;
import app.hallway.library.Library;
import app.hallway.model.ReportFilter;
import app.hallway.testing.Fx;
import app.hallway.testing.OwnReports;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.Looks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The whole window, asked for its menus by the keyboard. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class MenuKeysTest {
  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private Library library;
  private Desk desk;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library.hallway"), Clock.systemUTC());
    library
        .importing()
        .importAll(
            List.of(OwnReports.into(folder.resolve("in"))), Importing.Progress.NONE, () -> false);
    Fx.run(Looks::loadFonts);
    stage = Fx.call(Stage::new);
    desk = Fx.call(this::desk);
    Fx.run(this::show);
  }

  private Desk desk() {
    var outside =
        new Outside(
            url -> {},
            new NoFilePicker(),
            null,
            folder.resolve("notes"),
            copy -> {},
            new SimpleBooleanProperty());
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

  private void shiftF10() {
    robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
  }

  /** As the window gets it: the robot of GTK has no such key. */
  private void menuKey() {
    Fx.run(
        () -> {
          var focused = stage.getScene().getFocusOwner();
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                focused,
                new KeyEvent(type, "", "", KeyCode.CONTEXT_MENU, false, false, false, false));
          }
        });
  }

  private static List<ContextMenu> menus() {
    return Fx.call(
        () ->
            Window.getWindows().stream()
                .flatMap(window -> window instanceof ContextMenu menu ? Stream.of(menu) : null)
                .toList());
  }

  /** A window manager takes its time to show one. */
  private static ContextMenu menu() {
    eventually(() -> assertThat(menus()).isNotEmpty());
    return menus().getFirst();
  }

  private static List<String> texts() {
    return menu().getItems().stream().map(MenuItem::getText).toList();
  }

  private void assertThatMenuStandsAtTheChosenRowOf(String list) {
    Node row = stage.getScene().lookup(list + " .list-cell:selected");
    Bounds place = Fx.call(() -> row.localToScreen(row.getLayoutBounds()));
    var menu = menu();
    assertThat(menu.getAnchorY()).isBetween(place.getMinY(), place.getMaxY());
    assertThat(menu.getAnchorX()).isBetween(place.getMinX(), place.getMaxX());
  }

  @Test
  void the_list_of_reports_shows_its_menu_at_the_chosen_row() {
    eventually(() -> assertThat(desk.models().reports.reports()).hasSize(3));
    var list = (ListView<?>) stage.getScene().lookup(".list-pane .cards");
    Fx.run(
        () -> {
          list.requestFocus();
          list.getSelectionModel().clearAndSelect(2);
        });
    shiftF10();
    assertThat(texts()).contains("Open", "Move to the bin");
    assertThatMenuStandsAtTheChosenRowOf(".list-pane");
    Fx.picture(stage.getScene(), "menu-key-reports");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    eventually(() -> assertThat(menus()).isEmpty());
    menuKey();
    assertThatMenuStandsAtTheChosenRowOf(".list-pane");
    robot.press(KeyCode.DOWN, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.DOWN);
    eventually(() -> assertThat(desk.models().workspace.report().get()).isNotNull());
  }

  @Test
  void an_event_shows_its_menu_and_a_shelf_without_one_shows_none() {
    var reports = library.reports().list(new ReportFilter.All());
    library.reports().setEvent(reports.getFirst().id(), "Harbour Conf 2026");
    eventually(() -> assertThat(robot.lookup("Harbour Conf").queryAll()).isNotEmpty());
    Fx.run(() -> stage.getScene().lookup(".shelves .list-view").requestFocus());
    menuKey();
    assertThat(menus()).isEmpty();
    var event = new Shelf.OfReports(new ReportFilter.OfEvent("Harbour Conf 2026"));
    Fx.run(() -> desk.models().shelves.chosen().set(event));
    shiftF10();
    assertThat(texts()).anyMatch(text -> text.startsWith("Rename"));
    assertThatMenuStandsAtTheChosenRowOf(".shelves");
  }

  @Test
  void the_page_shows_its_menu() {
    Fx.run(
        () ->
            desk.models()
                .workspace
                .open(library.reports().list(new ReportFilter.All()).getFirst().id()));
    eventually(() -> assertThat(Fx.call(desk::isPageShown)).isTrue());
    Fx.run(() -> stage.getScene().lookup(".web-view").requestFocus());
    shiftF10();
    assertThat(texts()).contains("Select all");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    eventually(() -> assertThat(menus()).isEmpty());
    menuKey();
    assertThat(texts()).contains("Select all");
  }

  private static void eventually(ThrowingRunnable assertion) {
    Awaitility.await().untilAsserted(assertion);
  }
}
