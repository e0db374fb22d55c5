package app.hallway.ui.desk;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.FolderWatch;
import app.hallway.model.ReportFilter;
import app.hallway.testing.Fx;
import app.hallway.testing.OwnReports;
import app.hallway.ui.OpenDesk;
import app.hallway.ui.settings.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How reports come in by the whole window, and what it tells of it. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class DeskImportsTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder).shown(1280, 780);
  }

  @Test
  void a_watched_folder_is_named_in_the_settings_and_told_of_in_the_status_bar() throws Exception {
    var watched = Files.createDirectory(folder.resolve("watched"));
    Files.writeString(watched.resolve("ferry.md"), "# A day on the ferry\n\nIt rained.");
    window.command("command.settings");
    window.robot.clickOn("Watch a folder…");
    eventually(() -> assertThat(window.models().watching.folders()).containsExactly(folder));
    window.picture("watch-settings-light");
    Fx.run(() -> window.models().settings.toggleDark());
    window.picture("watch-settings-dark");
    Fx.run(window.desk::closeSheet);
    try (var watch =
        new FolderWatch(
            window.library,
            news -> Platform.runLater(() -> window.desk.say(news)),
            Duration.ofMillis(100),
            Duration.ofMillis(300))) {
      watch.start();
      eventually(
          () ->
              assertThat(window.models().workspace.status().get())
                  .startsWith("Imported 1 from ")
                  .endsWith(": 1 new"));
      eventually(
          () -> assertThat(window.robot.lookup("A day on the ferry").tryQuery()).isPresent());
    }
    window.picture("watch-status-dark");
    Fx.run(() -> window.models().settings.toggleDark());
    window.picture("watch-status-light");
    window.command("command.undo");
    eventually(() -> assertThat(window.library.reports().list(new ReportFilter.All())).isEmpty());
  }

  @Test
  void what_is_new_is_told_by_the_import_the_list_and_the_page() throws IOException {
    window.importOwn();
    window.robot.clickOn("Three days at Harbour Conf 2026");
    eventually(() -> assertThat(window.desk.isPageShown()).isTrue());
    eventually(() -> assertThat(window.selected().read()).isTrue());
    var report = folder.resolve("in/harbour.md");
    Files.writeString(
        report,
        Files.readString(report)
            .replace("## Day 1", "## Thursday")
            .replace(
                "half of the stories go away.",
                """
                most of the stories go away. [Recording](https://www.youtube.com/watch?v=flags000001)

                And a word on lunch: it was served on the pier, in the rain, and nobody left.
                """));
    Fx.run(() -> window.models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(window.selected().changed()).isTrue());
    eventually(() -> assertThat(window.robot.lookup("new since you read").queryAll()).isNotEmpty());
    eventually(
        () ->
            assertThat(window.robot.lookup(".version-bar .sentence").queryLabeled().getText())
                .contains("New since you read it", "1 recording added", "1 heading renamed"));
    eventually(() -> assertThat(window.desk.isPageShown()).isTrue());
    window.press(KeyCode.F7);
    window.robot.clickOn("List");
    window.picture("changed-light");
    window.robot.clickOn("List");
    window.look(Appearance.DARK);
    window.picture("changed-dark");
    window.look(Appearance.LIGHT);
    window.robot.clickOn("Details");
    eventually(() -> assertThat(window.robot.lookup(".outcome-cell").queryAll()).isNotEmpty());
    window.picture("changed-import");
    Fx.run(window.desk::closeSheet);
    window.robot.clickOn("Mark as seen");
    eventually(() -> assertThat(window.selected().changed()).isFalse());
  }

  @Test
  void an_import_with_rejected_files_shows_them_first() throws IOException {
    OwnReports.into(folder.resolve("in"));
    Files.write(folder.resolve("in").resolve("picture.md"), new byte[] {0, 1, 2, 3, 0, 5});
    Files.createFile(folder.resolve("in").resolve("nothing.md"));
    Fx.run(() -> window.models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(window.scene().lookup(".outcome-cell")).isNotNull());
    window.picture("sheet-import");
  }

  @Test
  void the_last_imports_are_looked_at_again_and_enter_opens_what_came() throws IOException {
    Files.createFile(Files.createDirectories(folder.resolve("in")).resolve("nothing.md"));
    Fx.run(() -> window.models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(window.scene().lookup(".outcome-cell")).isNotNull());
    window.press(KeyCode.ESCAPE);
    Files.delete(folder.resolve("in/nothing.md"));
    window.importOwn();
    window.press(KeyCode.CONTROL, KeyCode.L);
    eventually(() -> assertThat(window.robot.lookup(".outcome-cell .chip").queryAll()).hasSize(3));
    window.picture("last-imports");
    Fx.run(
        () ->
            ((ChoiceBox<?>) window.scene().lookup(".dialog-sheet .choice-box"))
                .getSelectionModel()
                .select(1));
    eventually(() -> assertThat(window.robot.lookup("Rejected").queryAll()).isNotEmpty());
    Fx.run(
        () ->
            ((ChoiceBox<?>) window.scene().lookup(".dialog-sheet .choice-box"))
                .getSelectionModel()
                .select(0));
    var files = (ListView<?>) window.scene().lookup(".dialog-sheet .cards");
    Fx.run(
        () -> {
          files.requestFocus();
          files.getSelectionModel().select(0);
        });
    window.press(KeyCode.ENTER);
    eventually(() -> assertThat(window.opened()).isNotEmpty());
    assertThat(window.scene().lookup(".dialog-sheet")).isNull();
  }
}
