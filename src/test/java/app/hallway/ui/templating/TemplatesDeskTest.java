package app.hallway.ui.templating;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import app.hallway.ui.OpenDesk;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates are copied, changed, saved and deleted in the window, by the keyboard alone. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class TemplatesDeskTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder, OpenDesk.filled(folder)).shown(1024, 640);
    window.write();
    window.command("command.templates");
    eventually(() -> assertThat(result()).contains("Ask *who* owns it."));
  }

  private Node node(String selector) {
    return window.scene().lookup(".templates-sheet " + selector);
  }

  private String result() {
    return Fx.call(() -> ((TextArea) node(".result-text")).getText());
  }

  private TextArea source() {
    return (TextArea) node(".template-editor .source");
  }

  private Node button(String words) {
    return window
        .robot
        .from(window.scene().lookup(".dialog-sheet"))
        .lookup((Button button) -> words.equals(button.getText()) && button.isVisible())
        .query();
  }

  private void press(String words) {
    Fx.run(() -> button(words).requestFocus());
    window.press(KeyCode.SPACE);
  }

  private void copy() {
    press("Copy to change it");
    eventually(() -> assertThat(name()).isEqualTo("plain copy"));
  }

  private String name() {
    return Fx.call(() -> ((TextField) node(".text-field")).getText());
  }

  private Path file(String name) {
    return window.library.templating().folder().resolve(name);
  }

  private void type(String text) {
    Fx.run(
        () -> {
          source().requestFocus();
          source().replaceText(0, source().getLength(), text);
        });
  }

  private String problem() {
    return Fx.call(() -> ((Labeled) node(".template-editor HBox .template-problem")).getText());
  }

  @Test
  void a_copy_is_changed_shown_and_saved_by_keys() {
    window.pictures("templates-built-in");
    copy();
    type("# {{ title }}\n\nMine alone.\n");
    eventually(() -> assertThat(result()).contains("Mine alone."));
    window.pictures("templates-unsaved");
    assertThat(file("plain copy.md")).content().doesNotContain("Mine alone.");
    window.press(KeyCode.CONTROL, KeyCode.S);
    eventually(() -> assertThat(file("plain copy.md")).content().contains("Mine alone."));
    assertThat(Fx.call(() -> window.scene().getFocusOwner())).isSameAs(source());
  }

  @Test
  void a_mistake_is_told_and_selected_by_a_key() {
    copy();
    type("# {{ title }}\n\n{{ tilte }}\n");
    eventually(() -> assertThat(problem()).contains("line 3"));
    window.pictures("templates-fault");
    window.press(KeyCode.F8);
    assertThat(Fx.call(() -> source().getSelectedText())).contains("tilte");
  }

  @Test
  void escape_closes_it_and_what_was_typed_is_there_again() {
    copy();
    type("Half a thought");
    window.press(KeyCode.ESCAPE);
    assertThat(Fx.call(() -> node(".result-text"))).isNull();
    window.command("command.templates");
    eventually(() -> assertThat(Fx.call(() -> source().getText())).isEqualTo("Half a thought"));
  }

  @Test
  void one_is_renamed_in_its_place_and_deleted_once_that_was_asked() {
    copy();
    press("Rename");
    window.robot.write("weekly");
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(file("weekly.md")).exists());
    press("Delete…");
    window.picture("templates-delete");
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(file("weekly.md")).doesNotExist());
    eventually(() -> assertThat(name()).isEqualTo("plain"));
  }

  @Test
  void a_large_window_has_more_room_for_it() {
    double small = Fx.call(() -> source().getHeight());
    Fx.run(
        () -> {
          window.stage.setWidth(1270);
          window.stage.setHeight(790);
        });
    copy();
    type("# {{ title }}\n\n{{ tilte }}\n");
    eventually(() -> assertThat(problem()).contains("line 3"));
    window.pictures("templates-large");
    assertThat(Fx.call(() -> source().getHeight())).isGreaterThan(small + 50);
  }

  @Test
  void the_export_sheet_leads_here() {
    window.press(KeyCode.ESCAPE);
    window.command("command.export");
    press("Templates…");
    eventually(() -> assertThat(node(".result-text")).isNotNull());
  }
}
