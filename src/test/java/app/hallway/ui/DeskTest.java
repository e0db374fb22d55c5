package app.hallway.ui;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ReportFilter;
import app.hallway.testing.Fx;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.settings.Appearance;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window over a real library. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class DeskTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder).shown(1280, 780);
  }

  @Test
  void an_empty_library_says_what_will_stand_there() {
    window.picture("empty-light");
    assertThat(window.scene().lookup(".welcome").isVisible()).isTrue();
  }

  @Test
  void dropped_files_stand_in_the_list_and_a_click_opens_one() throws IOException {
    window.importOwn();
    window.picture("list");
    window.robot.clickOn("数据湖大会第二天笔记 🌊");
    eventually(() -> assertThat(window.models().workspace.report().get()).isNotNull());
    assertThat(window.selected().metadata().authors()).containsExactly("陈雨");
  }

  @Test
  void the_keyboard_walks_through_the_list_and_the_panes() throws IOException {
    window.importOwn();
    window.press(KeyCode.F6);
    window.press(KeyCode.J);
    eventually(() -> assertThat(window.opened()).contains("Harbour"));
    window.press(KeyCode.J);
    eventually(() -> assertThat(window.opened()).contains("数据湖"));
    window.press(KeyCode.K);
    eventually(() -> assertThat(window.opened()).contains("Harbour"));
    eventually(() -> assertThat(window.scene().lookup(".talk-row")).isNotNull());
    window.press(KeyCode.F6);
    window.press(KeyCode.F6);
    eventually(
        () -> assertThat(window.scene().getFocusOwner().getStyleClass()).contains("talk-row"));
    assertThat(window.scene().getFocusOwner().getPseudoClassStates().toString())
        .contains("focus-visible");
  }

  @Test
  void a_speaker_opens_from_the_list_by_the_keyboard() throws IOException {
    window.importOwn();
    Fx.run(() -> window.models().shelves.chosen().set(Shelf.SPEAKERS));
    eventually(() -> assertThat(window.models().speakers.speakers()).isNotEmpty());
    window.press(KeyCode.F6);
    window.press(KeyCode.F6);
    window.press(KeyCode.J);
    window.picture("speakers-list");
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.scene().lookup(".given-talk")).isNotNull());
    window.press(KeyCode.ESCAPE);
    eventually(() -> assertThat(window.scene().lookup(".given-talk")).isNull());
  }

  @Test
  void an_event_is_renamed_by_f2_and_takes_in_another_that_looks_the_same() throws IOException {
    window.importOwn();
    Fx.run(() -> setEvents("Harbour Conf 2026", "HarbourConf Conference, 2026"));
    window.choose(new Shelf.OfReports(new ReportFilter.OfEvent("Harbour Conf 2026")));
    window.robot.clickOn(".shelf-cell:selected");
    window.press(KeyCode.F2);
    eventually(
        () -> assertThat(window.robot.lookup(".event-sheet .why-joined").queryAll()).hasSize(1));
    window.picture("event-light");
    window.robot.clickOn("Merge");
    eventually(() -> assertThat(window.robot.lookup("Split off").queryAll()).isNotEmpty());
    window.look(Appearance.DARK);
    window.picture("event-dark");
    window.robot.clickOn(".event-sheet .text-field");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.robot.write("Three Piers 2026");
    window.press(KeyCode.ENTER);
    var renamed = new Shelf.OfReports(new ReportFilter.OfEvent("Three Piers 2026"));
    eventually(() -> assertThat(window.models().shelves.chosen().get()).isEqualTo(renamed));
    eventually(() -> assertThat(window.models().reports.reports()).hasSize(2));
    window.picture("event-renamed-dark");
  }

  private void setEvents(String one, String other) {
    var reports = window.library.reports().list(new ReportFilter.All());
    window.library.reports().setEvent(reports.get(0).id(), one);
    window.library.reports().setEvent(reports.get(1).id(), other);
  }

  @Test
  void delete_moves_to_the_bin_and_undo_brings_back() throws IOException {
    window.importOwn();
    window.robot.clickOn("Three days at Harbour Conf 2026");
    window.press(KeyCode.DELETE);
    eventually(() -> assertThat(window.models().reports.reports()).hasSize(2));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    eventually(() -> assertThat(window.models().reports.reports()).hasSize(3));
  }

  @Test
  void after_a_deletion_the_next_in_its_place_is_chosen_not_the_one_that_is_read()
      throws IOException {
    window.importOwn();
    window.robot.clickOn("Three days at Harbour Conf 2026");
    window.press(KeyCode.DOWN);
    eventually(() -> assertThat(window.selected().metadata().title()).contains("数据湖"));
    var third = window.models().reports.reports().get(2).metadata().title();
    window.press(KeyCode.DELETE);
    eventually(() -> assertThat(window.selected().metadata().title()).isEqualTo(third));
  }

  @Test
  void ctrl_k_searches_and_enter_opens_at_the_place() throws IOException {
    window.importOwn();
    window.press(KeyCode.CONTROL, KeyCode.K);
    assertThat(window.scene().getFocusOwner()).isInstanceOf(TextInputControl.class);
    window.robot.write("deadline");
    eventually(() -> assertThat(window.models().search.hits()).isNotEmpty());
    window.picture("search");
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.opened()).contains("Harbour"));
    assertThat(window.scene().lookup(".search-results").isVisible()).isFalse();
  }

  @Test
  void talks_and_writings_are_listed_over_the_whole_library() throws IOException {
    window.importOwn();
    window.write();
    window.choose(Shelf.TALKS);
    eventually(() -> assertThat(window.models().talks.talks()).isNotEmpty());
    window.picture("talks");
    window.choose(Shelf.WRITINGS);
    eventually(() -> assertThat(window.models().writings.writings()).hasSize(3));
    window.picture("writings");
    Fx.run(() -> window.systemIsDark.set(true));
    window.picture("writings-dark");
  }

  @Test
  void every_control_has_a_name() throws IOException {
    window.importOwn();
    assertThat(window.scene().getRoot().lookupAll(".button"))
        .allSatisfy(button -> assertThat(name(button)).isNotBlank());
    assertThat(window.scene().getRoot().lookupAll(".list-view"))
        .allSatisfy(list -> assertThat(list.getAccessibleText()).isNotBlank());
  }

  private static String name(Node node) {
    var spoken = node.getAccessibleText();
    var shown = node instanceof Labeled labeled ? labeled.getText() : "";
    return (spoken == null ? "" : spoken) + (shown == null ? "" : shown);
  }
}
