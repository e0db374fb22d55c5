package app.hallway.ui.exporting;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import app.hallway.ui.OpenDesk;
import app.hallway.ui.common.shared.Workspace;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Hallway writes about an event, in the window. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class PaperDeskTest {
  private static final String EVENT = "Harbour Conf 2026";

  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder, OpenDesk.filled(folder)).shown(1024, 640);
    window.write();
  }

  private String digest() throws Exception {
    var library = window.library;
    var event = library.events().named(EVENT).orElseThrow();
    return library.templating().paper("digest", event);
  }

  private String draft() throws Exception {
    var library = window.library;
    var event = library.events().named(EVENT).orElseThrow();
    return library.templating().paper("tripreport", event);
  }

  private String text() {
    return Fx.call(() -> window.models().papers.text().get());
  }

  private Node button(String words) {
    return window
        .robot
        .from(window.scene().lookup(".dialog-sheet"))
        .lookup((Labeled node) -> words.equals(node.getText()) && node.isVisible())
        .query();
  }

  private void press(String words) {
    Fx.run(() -> button(words).requestFocus());
    window.press(KeyCode.SPACE);
  }

  @Test
  void the_digest_of_the_open_event_is_read_copied_and_saved() throws Exception {
    Fx.run(() -> window.models().workspace.open(window.harbour()));
    window.command("command.digest");
    eventually(() -> assertThat(text()).isEqualTo(digest()));
    window.pictures("paper-digest");

    press("Copy");
    eventually(
        () ->
            assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(digest()));
    press("Save as…");
    var file = folder.resolve("Digest of Harbour Conf 2026.md");
    eventually(() -> assertThat(file).exists().content().isEqualTo(digest()));
  }

  @Test
  void the_draft_is_the_other_choice_of_the_same_sheet() throws Exception {
    Fx.run(() -> window.models().workspace.open(window.harbour()));
    window.command("command.digest");
    eventually(() -> assertThat(text()).isEqualTo(digest()));
    press("Draft of my trip report");
    eventually(() -> assertThat(text()).isEqualTo(draft()));
    window.picture("paper-draft");
  }

  @Test
  void the_export_sheet_offers_what_else_can_be_taken_out() throws Exception {
    window.command("command.export");
    window.pictures("export-others");
    press("Draft of my trip report…");
    eventually(() -> assertThat(window.scene().lookup(".paper-sheet")).isNotNull());
    window.press(KeyCode.ESCAPE);
    window.command("command.export");
    press("Keep a folder up to date…");
    eventually(() -> assertThat(window.scene().lookup(".vaults-sheet")).isNotNull());
  }

  @Test
  void the_export_sheet_writes_one_page_where_that_is_chosen() throws Exception {
    window.command("command.export");
    eventually(
        () -> assertThat(forms().getItems()).extracting(Object::toString).contains("One page"));
    assertThat(forms().getValue()).hasToString("Markdown");
    Fx.run(() -> forms().requestFocus());
    Fx.run(() -> choose("One page"));
    window.pictures("export-page");
    press("Export");
    var file = folder.resolve("Notes and highlights.html");
    eventually(() -> assertThat(file).exists().content().contains("</html>"));
  }

  private ChoiceBox<?> forms() {
    return (ChoiceBox<?>) window.scene().lookup(".dialog-sheet .choice-box");
  }

  private void choose(String words) {
    var forms = forms();
    var names = forms.getItems().stream().map(Object::toString).toList();
    forms.getSelectionModel().select(names.indexOf(words));
  }

  @Test
  void an_event_leads_to_its_own_digest() throws Exception {
    var other = "数据湖大会 2026";
    Fx.run(() -> window.models().workspace.open(window.harbour()));
    Fx.run(() -> window.models().workspace.ask(new Workspace.DigestRequest(other)));
    eventually(() -> assertThat(text()).contains(other));
    assertThat(window.models().papers.fileName()).isEqualTo("Digest of " + other + ".md");
  }
}
