package app.hallway.ui.palette;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import app.hallway.ui.OpenDesk;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any command and any place, by the keyboard alone. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the field is set before each test
final class PaletteDeskTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder, OpenDesk.filled(folder)).shown(1024, 640);
  }

  private void type(String letters) {
    var field = (TextField) window.scene().lookup(".dialog-sheet .text-field");
    assertThat(Fx.call(field::isFocused)).isTrue();
    Fx.run(() -> field.setText(letters));
  }

  private String chosen() {
    var list = (ListView<?>) window.scene().lookup(".dialog-sheet .cards");
    return list != null
            && Fx.call(() -> list.getSelectionModel().getSelectedItem()) instanceof PaletteRow row
        ? row.title()
        : "";
  }

  private boolean isSheetOpen() {
    return window.scene().lookup(".dialog-sheet") != null;
  }

  @Test
  void ctrl_shift_p_does_a_command_by_some_of_its_letters() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    eventually(() -> assertThat(isSheetOpen()).isTrue());
    type("large text");
    eventually(() -> assertThat(chosen()).isEqualTo("Larger text"));
    window.pictures("palette");
    double before = window.models().settings.textSize();
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.models().settings.textSize()).isGreaterThan(before));
    assertThat(isSheetOpen()).isFalse();
  }

  @Test
  void a_command_that_opens_a_sheet_takes_the_palettes_place() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    eventually(() -> assertThat(isSheetOpen()).isTrue());
    type("keyboard shortcuts");
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.scene().lookup(".dialog-sheet .key-cap")).isNotNull());
  }

  @Test
  void ctrl_o_goes_to_a_report_by_some_letters_of_its_title() {
    window.press(KeyCode.CONTROL, KeyCode.O);
    eventually(() -> assertThat(isSheetOpen()).isTrue());
    type("three days harb");
    eventually(() -> assertThat(chosen()).startsWith("Three days at Harbour Conf"));
    window.pictures("go-to");
    window.press(KeyCode.ENTER);
    eventually(
        () -> assertThat(window.models().workspace.report().get()).isEqualTo(window.harbour()));
  }

  @Test
  void a_command_that_cannot_be_done_now_leaves_the_palette_open() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    eventually(() -> assertThat(isSheetOpen()).isTrue());
    type("redo");
    window.press(KeyCode.ENTER);
    assertThat(isSheetOpen()).isTrue();
    window.press(KeyCode.ESCAPE);
    eventually(() -> assertThat(isSheetOpen()).isFalse());
  }

  @Test
  void ctrl_k_leaves_a_sheet_for_the_search_field() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    eventually(() -> assertThat(isSheetOpen()).isTrue());
    window.press(KeyCode.CONTROL, KeyCode.K);
    eventually(() -> assertThat(isSheetOpen()).isFalse());
    var field = window.scene().lookup(".search-box .text-field");
    assertThat(Fx.call(field::isFocused)).isTrue();
  }
}
