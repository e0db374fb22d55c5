package app.hallway.ui.vaults;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.model.BlockState;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.VaultFlavour;
import app.hallway.testing.Fx;
import app.hallway.ui.OpenDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of notes that is kept up to date, by the keyboard alone. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class VaultDeskTest {
  private static final String FILE = "Three days at Harbour Conf 2026.md";

  @TempDir Path folder;
  @AutoClose private OpenDesk window;
  private Path vault;
  private NoteId task;

  @BeforeEach
  void open() throws Exception {
    var library = OpenDesk.filled(folder);
    window = new OpenDesk(folder, library).shown(1024, 640);
    window.write();
    var talk = library.talks().of(window.harbour()).getLast().talk().id();
    task =
        library
            .notes()
            .add(new NoteTarget.AboutTalk(talk), NoteKind.ACTION, "Count our flags with Ana");
    vault = Files.createDirectory(folder.resolve("My notes"));
    window.picked = vault;
  }

  private void keepFolder() throws IOException {
    window.library.vaults().add(vault, VaultFlavour.OBSIDIAN, Layout.REPORT, List.of());
    sync();
  }

  private void sync() throws IOException {
    window.library.vaults().sync(vault, false, () -> false);
  }

  private void edit(String before, String after) throws IOException {
    var file = vault.resolve(FILE);
    var text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
    sync();
  }

  private Node node(String selector) {
    return window.scene().lookup(".dialog-sheet " + selector);
  }

  private String label(String selector) {
    return Fx.call(() -> node(selector) instanceof Labeled found ? found.getText() : "");
  }

  private String words() {
    return Fx.call(
        () -> {
          var flow = node(".words-flow");
          return flow == null ? "" : String.valueOf(flow.getAccessibleText());
        });
  }

  private void decide(KeyCode key) {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    eventually(() -> assertThat(node(".change-detail")).isNotNull());
    window.press(key);
  }

  @Test
  void a_folder_is_chosen_written_and_brought_up_to_date_by_keys() throws IOException {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    window.press(KeyCode.SPACE);
    eventually(() -> assertThat(label(".accent")).isEqualTo("Keep it up to date"));
    window.pictures("vaults-form");
    window.press(KeyCode.SPACE);
    eventually(() -> assertThat(label(".folder-row .result")).contains("1 file was written"));
    assertThat(vault.resolve(FILE)).content().contains("Count our flags with Ana");
    window.pictures("vaults-written");

    Fx.run(() -> node(".folder-row .button").requestFocus());
    window.press(KeyCode.SPACE);
    eventually(
        () -> assertThat(label(".folder-row .result")).contains("Nothing was to be written"));
    assertThat(Fx.call(() -> window.scene().getFocusOwner())).isInstanceOf(Button.class);
  }

  @Test
  void a_folder_is_kept_by_itself_only_where_the_user_says_so() throws IOException {
    keepFolder();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    eventually(() -> assertThat(node(".folder-row .check-box")).isNotNull());
    assertThat(window.library.vaults().list().getFirst().automatic()).isFalse();
    Fx.run(() -> node(".folder-row .check-box").requestFocus());
    window.press(KeyCode.SPACE);
    eventually(() -> assertThat(window.library.vaults().list().getFirst().automatic()).isTrue());
  }

  @Test
  void an_emptied_folder_loses_nothing_and_says_what_to_do() throws IOException {
    keepFolder();
    Files.delete(vault.resolve(FILE));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    eventually(() -> assertThat(node(".folder-row .button")).isNotNull());
    Fx.run(() -> node(".folder-row .button").requestFocus());
    window.press(KeyCode.SPACE);
    eventually(() -> assertThat(label(".folder-problem")).contains("1 of 1 are gone"));
    window.pictures("vaults-gone");
    assertThat(window.library.vaults().away()).isEmpty();
  }

  @Test
  void a_folder_is_kept_no_more_once_that_was_asked() throws IOException {
    keepFolder();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    eventually(() -> assertThat(node(".folder-row .link")).isNotNull());
    Fx.run(() -> node(".folder-row .link").requestFocus());
    window.press(KeyCode.SPACE);
    assertThat(label(".sheet-title")).isEqualTo("Keep it no more?");
    window.picture("vaults-remove");
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.library.vaults().list()).isEmpty());
    assertThat(vault.resolve(FILE)).exists();
  }

  @Test
  void what_was_changed_in_a_file_is_told_shown_taken_and_taken_back() throws IOException {
    keepFolder();
    edit("- [ ] Count our flags", "- [x] Count all flags");
    eventually(() -> assertThat(notice()).contains("1 change in your files"));
    assertThat(Fx.call(() -> window.scene().lookup(".changes-sign").isVisible())).isTrue();

    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    eventually(() -> assertThat(words()).contains("(removed: our)", "(added: all)"));
    window.pictures("changes-proposed");
    window.press(KeyCode.T);
    eventually(() -> assertThat(markdown()).isEqualTo("Count all flags with Ana"));
    assertThat(window.library.notes().find(task).orElseThrow().isDone()).isTrue();
    eventually(() -> assertThat(window.models().changes.open().get()).isZero());
    window.pictures("changes-taken");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    eventually(() -> assertThat(markdown()).isEqualTo("Count our flags with Ana"));
    eventually(() -> assertThat(window.models().changes.open().get()).isEqualTo(1));
  }

  @Test
  void a_change_that_comes_while_somebody_looks_is_chosen_and_told_by_no_notice() throws Exception {
    keepFolder();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    eventually(() -> assertThat(node(".changes-sheet")).isNotNull());
    edit("Count our flags", "Count all flags");
    eventually(() -> assertThat(words()).contains("(added: all)"));
    assertThat(notice()).isEmpty();
    window.press(KeyCode.T);
    eventually(() -> assertThat(markdown()).isEqualTo("Count all flags with Ana"));
  }

  private String markdown() {
    return window.library.notes().find(task).orElseThrow().markdown();
  }

  private String notice() {
    return Fx.call(
        () -> {
          var newest = window.models().notices.newest().get();
          return newest == null ? "" : newest.sentence();
        });
  }

  @Test
  void what_both_changed_shows_both_and_is_left_by_a_key() throws IOException {
    keepFolder();
    window.library.notes().edit(task, "Count their flags with Ana");
    edit("Count our flags", "Count my flags");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    eventually(() -> assertThat(node(".words-flow")).isNotNull());
    assertThat(words()).contains("their").doesNotContain("my");
    window.pictures("changes-conflict");
    window.press(KeyCode.L);
    eventually(() -> assertThat(window.models().changes.open().get()).isZero());
    assertThat(markdown()).isEqualTo("Count their flags with Ana");
    sync();
    assertThat(vault.resolve(FILE)).content().contains("Count my flags");
    assertThat(window.library.vaults().status().getFirst().state()).isEqualTo(BlockState.OWN);
  }

  @Test
  void what_hallway_says_is_put_back_by_a_key_and_that_is_taken_back() throws IOException {
    keepFolder();
    edit("Count our flags", "Count my flags");
    eventually(() -> assertThat(window.models().changes.open().get()).isEqualTo(1));
    decide(KeyCode.P);
    eventually(() -> assertThat(window.models().changes.open().get()).isZero());
    window.press(KeyCode.CONTROL, KeyCode.Z);
    eventually(() -> assertThat(window.models().changes.open().get()).isEqualTo(1));
    window.press(KeyCode.P);
    eventually(() -> assertThat(window.models().changes.open().get()).isZero());
    sync();
    assertThat(vault.resolve(FILE)).content().contains("Count our flags with Ana");
    assertThat(markdown()).isEqualTo("Count our flags with Ana");
  }

  @Test
  void what_was_deleted_in_a_file_is_written_again_by_a_key() throws IOException {
    keepFolder();
    var file = vault.resolve(FILE);
    var text = Files.readString(file);
    int start = text.indexOf("> [!todo]");
    int end = text.indexOf("^hw-", start) + 15;
    Files.writeString(file, text.substring(0, start) + text.substring(end).stripLeading());
    sync();
    decide(KeyCode.R);
    eventually(() -> assertThat(window.library.vaults().status()).isEmpty());
    sync();
    assertThat(file).content().contains("Count our flags with Ana");
  }

  @Test
  void the_place_of_a_change_is_opened_by_a_key() throws IOException {
    keepFolder();
    edit("Count our flags", "Count my flags");
    eventually(() -> assertThat(window.models().changes.open().get()).isEqualTo(1));
    decide(KeyCode.O);
    eventually(
        () ->
            assertThat(Fx.call(() -> window.models().workspace.report().get()))
                .isEqualTo(window.harbour()));
    assertThat(node(".change-detail")).isNull();
  }

  @Test
  void long_titles_and_many_changes_have_room() throws IOException {
    var reports = window.library.reports();
    for (var report : reports.list(new ReportFilter.All())) {
      window
          .library
          .notes()
          .add(
              new NoteTarget.AboutReport(report.id()),
              NoteKind.NOTE,
              "写入是一次忘记设计的重试 🌊 and a long sentence that goes on and on. ".repeat(6));
    }
    keepFolder();
    try (var files = Files.list(vault)) {
      for (var file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
        Files.writeString(
            file,
            Files.readString(file).replace("忘记", "记得").replace("goes on and on", "ends here"));
      }
    }
    sync();
    eventually(() -> assertThat(window.models().changes.open().get()).isEqualTo(3));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.press(KeyCode.DOWN);
    window.pictures("changes-long");
    assertThat(((ListView<?>) node(".list-view")).getItems()).hasSize(3);
  }
}
