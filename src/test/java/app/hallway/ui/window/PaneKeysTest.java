package app.hallway.ui.window;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import app.hallway.ui.OpenDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Room for the page, by the keyboard alone. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the field is set before each test
final class PaneKeysTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder, OpenDesk.filled(folder)).shown(1260, 780);
    Fx.run(() -> window.models().workspace.open(window.harbour()));
  }

  private void shown(BesidePage... panes) {
    eventually(
        () ->
            assertThat(
                    Fx.call(
                        () ->
                            Stream.of(BesidePage.values())
                                .filter(window.desk.panes()::isShown)
                                .toList()))
                .isEqualTo(List.of(panes)));
  }

  @Test
  void each_side_goes_and_comes_wherever_the_keyboard_is() {
    for (int pane = 0; pane < 4; pane++) {
      shown(BesidePage.LIBRARY, BesidePage.LIST, BesidePage.SIDE);
      window.press(KeyCode.CONTROL, KeyCode.BACK_SLASH);
      shown(BesidePage.SIDE);
      window.press(KeyCode.CONTROL, KeyCode.BACK_SLASH);
      shown(BesidePage.LIBRARY, BesidePage.LIST, BesidePage.SIDE);
      window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.BACK_SLASH);
      shown(BesidePage.LIBRARY, BesidePage.LIST);
      window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.BACK_SLASH);
      window.press(KeyCode.F6);
    }
  }

  @Test
  void f11_leaves_nothing_but_the_page_and_brings_the_rest_back() {
    window.press(KeyCode.F11);
    shown();
    eventually(() -> assertThat(window.scene().lookup(".header-bar").isVisible()).isFalse());
    window.press(KeyCode.F11);
    shown(BesidePage.LIBRARY, BesidePage.LIST, BesidePage.SIDE);
    assertThat(window.scene().lookup(".header-bar").isVisible()).isTrue();
  }

  @Test
  void a_search_ends_reading_alone() {
    window.press(KeyCode.F11);
    shown();
    window.press(KeyCode.CONTROL, KeyCode.K);
    shown(BesidePage.LIBRARY, BesidePage.LIST, BesidePage.SIDE);
  }
}
