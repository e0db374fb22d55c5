package app.hallway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void what_was_kept_comes_back() {
    var settings =
        new Settings(Appearance.SEPIA, 19, 1280, 800, true, List.of(180.0, 300.0, 340.5), 7);
    SettingsFile.beside(folder.resolve("library.db")).save(settings);
    assertThat(SettingsFile.beside(folder.resolve("library.db")).load()).isEqualTo(settings);
    assertThat(folder.resolve("library.window.properties")).exists();
  }

  @Test
  void without_a_file_everything_is_as_usual() {
    assertThat(new SettingsFile(folder.resolve("none")).load()).isEqualTo(Settings.USUAL);
  }

  @Test
  void a_broken_file_is_as_none() throws IOException {
    Path file = Files.writeString(folder.resolve("broken"), "appearance=PURPLE\nwidth=wide\n");
    assertThat(new SettingsFile(file).load()).isEqualTo(Settings.USUAL);
  }

  @Test
  void sizes_that_no_screen_has_are_mended() throws IOException {
    Path file = Files.writeString(folder.resolve("odd"), "width=3\ntext.size=900\npanes=1,2\n");
    Settings settings = new SettingsFile(file).load();
    assertThat(settings.width()).isEqualTo(800);
    assertThat(settings.textSize()).isEqualTo(Settings.LARGEST_TEXT);
    assertThat(settings.panes()).isEqualTo(Settings.USUAL.panes());
  }

  @Test
  void a_folder_that_cannot_be_written_costs_nothing_but_the_settings() {
    new SettingsFile(folder.resolve("missing").resolve("file")).save(Settings.USUAL);
    assertThat(folder.resolve("missing")).doesNotExist();
  }
}
