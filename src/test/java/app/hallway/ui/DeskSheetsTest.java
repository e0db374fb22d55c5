package app.hallway.ui;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.library.LibraryException;
import app.hallway.testing.Fx;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.settings.Appearance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of the whole window, and the windows that stand where it cannot. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class DeskSheetsTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder).shown(1280, 780);
  }

  @Test
  void sheets_open_by_their_keys_and_close_by_escape() throws Exception {
    window.importOwn();
    window.write();
    sheet("command.export", "sheet-export");
    window.library.backups().makeDaily();
    sheet("command.restore", "sheet-restore");
    sheet("command.settings", "sheet-settings");
    sheet("command.shortcuts", "sheet-shortcuts");
  }

  private void sheet(String command, String picture) {
    window.command(command);
    assertThat(window.scene().lookup(".dialog-sheet")).isNotNull();
    window.picture(picture);
    window.press(KeyCode.ESCAPE);
    assertThat(window.scene().lookup(".dialog-sheet")).isNull();
  }

  @Test
  void arrows_choose_how_is_exported_and_in_which_colours() throws IOException {
    window.importOwn();
    window.command("command.export");
    Fx.run(() -> radio(Layout.REPORT).requestFocus());
    window.press(KeyCode.DOWN);
    eventually(() -> assertThat(radio(Layout.TALK).isSelected()).isTrue());
    assertThat(window.models().exports.layout().get()).isEqualTo(Layout.TALK);
    window.press(KeyCode.ESCAPE);
    window.command("command.settings");
    Fx.run(() -> window.scene().lookup(".dialog-sheet .toggle-button").requestFocus());
    window.press(KeyCode.RIGHT);
    eventually(
        () -> assertThat(window.models().settings.appearance().get()).isEqualTo(Appearance.LIGHT));
  }

  private RadioButton radio(Layout layout) {
    return window
        .robot
        .lookup(
            (RadioButton button) -> button.getText().equals(Messages.text("export.layout", layout)))
        .query();
  }

  @Test
  void a_copy_is_chosen_and_confirmed_once_before_it_is_restored() throws Exception {
    window.importOwn();
    window.write();
    var copy = window.library.backups().makeDaily().orElseThrow();
    window.command("command.restore");
    eventually(() -> assertThat(window.models().restoring.copies()).hasSize(1));
    Fx.run(
        () ->
            window
                .robot
                .lookup(".dialog-sheet .list-view")
                .queryListView()
                .getSelectionModel()
                .select(0));
    window.picture("restore-light");
    Fx.run(() -> window.systemIsDark.set(true));
    window.picture("restore-dark");
    window.press(KeyCode.ENTER);
    window.picture("restore-confirm-dark");
    assertThat(window.restored).isEmpty();
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.restored).containsExactly(copy));
  }

  @Test
  void notes_that_no_library_took_are_in_a_file_that_a_window_names() {
    var rescue = new RescueWindow(window.library.notes(), List.of("Do not lose me"));
    var scene = Fx.call(() -> rescue.scene(() -> {}));
    Fx.picture(scene, "rescue");
    assertThat(folder).isDirectoryContaining("glob:**hallway-unsaved-notes-*.md");
  }

  @Test
  void a_library_that_cannot_be_used_has_a_sentence() {
    var refusal = new LibraryException(LibraryException.Reason.NEWER_FORMAT, "9");
    var refused =
        Fx.call(() -> RefusalWindow.scene(folder.resolve("x"), refusal, List.of(), wanted -> {}));
    Fx.picture(refused, "refusal");
    assertThat(refused.getRoot().lookup(".sentence")).isNotNull();
  }
}
