package app.hallway.ui.search;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.SearchCompletion;
import app.hallway.model.SearchHit;
import app.hallway.ui.OpenDesk;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search field in the window, by keyboard. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class SearchDeskTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;
  private SearchViewModel model;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder).shown(1280, 780);
    model = window.models().search;
    window.importOwn();
    window.write();
    window.press(KeyCode.CONTROL, KeyCode.K);
  }

  private void type(String words) {
    window.robot.write(words);
  }

  private String typed() {
    return ((TextField) window.scene().getFocusOwner()).getText();
  }

  private void isCompletedBy(String first) {
    eventually(
        () ->
            assertThat(model.completions()).extracting(SearchCompletion::shown).startsWith(first));
  }

  private void isFound(int number) {
    eventually(
        () -> {
          assertThat(model.state().get()).isEqualTo(SearchViewModel.State.FOUND);
          assertThat(model.hits()).hasSize(number);
        });
  }

  @Test
  void tab_completes_a_name_and_down_and_enter_a_value() {
    type("spe");
    isCompletedBy("speaker:");
    window.press(KeyCode.TAB);
    eventually(() -> assertThat(typed()).isEqualTo("speaker:"));
    eventually(() -> assertThat(model.completions()).hasSizeGreaterThan(1));
    var second = model.completions().get(1);
    window.pictures("search-values");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(typed()).isEqualTo(second.query()));
    eventually(() -> assertThat(model.hits()).isNotEmpty());
    assertThat(model.completions()).isEmpty();
  }

  @Test
  void completions_are_never_in_the_way_of_what_is_typed() {
    type("dead");
    type("line is:star");
    isCompletedBy("starred");
    type("red x");
    eventually(() -> assertThat(model.completions()).isEmpty());
    assertThat(typed()).isEqualTo("deadline is:starred x");
    window.press(KeyCode.ESCAPE);
    assertThat(model.query().get()).isEmpty();
  }

  @Test
  void escape_takes_the_completions_away_first() {
    type("is:");
    isCompletedBy("unread");
    window.press(KeyCode.ESCAPE);
    assertThat(model.completions()).isEmpty();
    assertThat(typed()).isEqualTo("is:");
  }

  @Test
  void the_types_are_told_with_their_numbers_and_alt_down_shows_one_of_them() {
    type("queues");
    eventually(() -> assertThat(model.number(SearchHit.Kind.TALK)).isPositive());
    int all = model.hits().size();
    assertThat(all).isEqualTo(model.number(null)).isGreaterThan(1);
    window.pictures("search-types");
    window.press(KeyCode.ALT, KeyCode.DOWN);
    eventually(() -> assertThat(model.only().get()).isEqualTo(SearchHit.Kind.REPORT));
    isFound(model.number(SearchHit.Kind.REPORT));
    assertThat(model.hits()).allMatch(hit -> hit.kind() == SearchHit.Kind.REPORT);
    assertThat(model.number(null)).isEqualTo(all);
    window.press(KeyCode.ALT, KeyCode.UP);
    isFound(all);
  }

  @Test
  void a_click_on_a_type_keeps_the_field() {
    type("queues");
    eventually(() -> assertThat(model.number(SearchHit.Kind.TALK)).isPositive());
    window.robot.clickOn("#type-TALK");
    isFound(model.number(SearchHit.Kind.TALK));
    assertThat(typed()).isEqualTo("queues");
  }

  @Test
  void what_is_no_operator_is_told() throws IOException {
    type("colour:blurple ");
    eventually(() -> assertThat(model.state().get()).isEqualTo(SearchViewModel.State.NOTHING));
    assertThat(window.robot.lookup(".results-line").queryLabeled().getText())
        .contains("“blurple” is no colour");
    window.pictures("search-doubt");
  }
}
