package app.hallway.ui.desk;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ReportFilter;
import app.hallway.testing.Fx;
import app.hallway.ui.OpenDesk;
import app.hallway.ui.library.shelves.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window, asked for its menus by the keyboard. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class MenuKeysTest {
  @TempDir Path folder;

  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder, OpenDesk.filled(folder)).shown(1280, 780);
  }

  private void shiftF10() {
    window.robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
  }

  /** As the window gets it: the robot of GTK has no such key. */
  private void menuKey() {
    Fx.run(
        () -> {
          var focused = window.scene().getFocusOwner();
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
    var row = window.scene().lookup(list + " .list-cell:selected");
    var place = Fx.call(() -> row.localToScreen(row.getLayoutBounds()));
    var menu = menu();
    assertThat(menu.getAnchorY()).isBetween(place.getMinY(), place.getMaxY());
    assertThat(menu.getAnchorX()).isBetween(place.getMinX(), place.getMaxX());
  }

  @Test
  void the_list_of_reports_shows_its_menu_at_the_chosen_row() {
    eventually(() -> assertThat(window.models().reports.reports()).hasSize(3));
    var list = (ListView<?>) window.scene().lookup(".list-pane .cards");
    Fx.run(
        () -> {
          list.requestFocus();
          list.getSelectionModel().clearAndSelect(2);
        });
    shiftF10();
    assertThat(texts()).contains("Open", "Move to the bin");
    assertThatMenuStandsAtTheChosenRowOf(".list-pane");
    window.picture("menu-key-reports");
    window.press(KeyCode.ESCAPE);
    eventually(() -> assertThat(menus()).isEmpty());
    menuKey();
    assertThatMenuStandsAtTheChosenRowOf(".list-pane");
    window.robot.press(KeyCode.DOWN, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.DOWN);
    eventually(() -> assertThat(window.models().workspace.report().get()).isNotNull());
  }

  @Test
  void an_event_shows_its_menu_and_a_shelf_without_one_shows_none() {
    var reports = window.library.reports().list(new ReportFilter.All());
    window.library.reports().setEvent(reports.getFirst().id(), "Harbour Conf 2026");
    eventually(() -> assertThat(window.robot.lookup("Harbour Conf").queryAll()).isNotEmpty());
    Fx.run(() -> window.scene().lookup(".shelves .list-view").requestFocus());
    menuKey();
    assertThat(menus()).isEmpty();
    var event = new Shelf.OfReports(new ReportFilter.OfEvent("Harbour Conf 2026"));
    Fx.run(() -> window.models().shelves.chosen().set(event));
    shiftF10();
    assertThat(texts()).anyMatch(text -> text.startsWith("Rename"));
    assertThatMenuStandsAtTheChosenRowOf(".shelves");
  }

  @Test
  void the_page_shows_its_menu() {
    Fx.run(
        () ->
            window
                .models()
                .workspace
                .open(window.library.reports().list(new ReportFilter.All()).getFirst().id()));
    eventually(() -> assertThat(Fx.call(window.desk::isPageShown)).isTrue());
    Fx.run(() -> window.scene().lookup(".web-view").requestFocus());
    shiftF10();
    assertThat(texts()).contains("Select all");
    window.press(KeyCode.ESCAPE);
    eventually(() -> assertThat(menus()).isEmpty());
    menuKey();
    assertThat(texts()).contains("Select all");
  }
}
