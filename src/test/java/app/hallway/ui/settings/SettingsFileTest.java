package app.hallway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Settings CHOSEN =
      Settings.USUAL
          .with(Settings.APPEARANCE, Appearance.SEPIA)
          .with(Settings.TEXT_SIZE, 19.0)
          .with(Settings.WIDTH, 1280.0)
          .with(Settings.HEIGHT, 800.0)
          .with(Settings.MAXIMISED, true)
          .with(Settings.PANES, List.of(180.0, 300.0, 340.5))
          .with(Settings.REPORT, 7L);

  @TempDir Path folder;

  @Test
  void what_was_kept_comes_back() {
    SettingsFile.beside(folder.resolve("library.db")).save(CHOSEN);
    assertThat(SettingsFile.beside(folder.resolve("library.db")).load()).isEqualTo(CHOSEN);
    assertThat(folder).isDirectoryContaining("glob:**library.window.properties");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void what_an_earlier_program_wrote_is_read() throws IOException {
    var file =
        written(
            """
            appearance=SEPIA
            text.size=19.0
            width=1280.0
            height=800.0
            maximised=true
            panes=180.0,300.0,340.5
            report=7
            """);
    assertThat(new SettingsFile(file).load()).isEqualTo(CHOSEN);
  }

  @Test
  void the_names_in_the_file_never_change() {
    assertThat(Settings.ALL)
        .extracting(Setting::key)
        .containsExactly(
            "appearance", "text.size", "width", "height", "maximised", "panes", "report");
  }

  @Test
  void without_a_file_everything_is_as_usual() {
    var settings = new SettingsFile(folder.resolve("none")).load();
    assertThat(settings).isEqualTo(Settings.USUAL);
    assertThat(settings.get(Settings.APPEARANCE)).isEqualTo(Appearance.SYSTEM);
    assertThat(settings.get(Settings.WIDTH)).isEqualTo(1440);
    assertThat(settings.get(Settings.REPORT)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "appearance=PURPLE",
        "appearance=dark",
        "text.size=large",
        "text.size=NaN",
        "text.size=\\u12",
        "width=",
        "height=Infinity",
        "maximised=perhaps",
        "panes=1,2",
        "panes=1,2,3,4",
        "panes=1,2,wide",
        "panes=1,2,-3",
        "panes=1,NaN,3",
        "report=12345678901234567890",
        "report=first"
      })
  void an_entry_that_says_nothing_costs_itself_only(String entry) throws IOException {
    var key = entry.substring(0, entry.indexOf('='));
    var others =
        CHOSEN.entries().entrySet().stream()
            .filter(it -> !it.getKey().equals(key))
            .map(Map.Entry::toString)
            .toList();
    var settings =
        new SettingsFile(written(entry + "\n" + String.join("\n", others) + "\n")).load();
    for (var setting : Settings.ALL) {
      var expected = setting.key().equals(key) ? setting.usual() : CHOSEN.get(setting);
      assertThat((Object) settings.get(setting)).as(setting.key()).isEqualTo(expected);
    }
  }

  @Test
  void what_is_no_text_costs_its_own_line_only() throws IOException {
    var file = folder.resolve("broken");
    Files.write(file, "appearance=D\377RK\nreport=7\n".getBytes(StandardCharsets.ISO_8859_1));
    var settings = new SettingsFile(file).load();
    assertThat(settings.get(Settings.APPEARANCE)).isEqualTo(Appearance.SYSTEM);
    assertThat(settings.get(Settings.REPORT)).isEqualTo(7);
  }

  @Test
  void the_log_names_each_entry_that_is_left_out() throws IOException {
    var file = written("appearance=PURPLE\nwidth=1280\nreport=\\u1\npanes=1\nicons=round\n");
    assertThat(logged(() -> new SettingsFile(file).load()))
        .containsExactly(
            "settings: “report=\\u1” is left out of " + file,
            "settings: “appearance=PURPLE” is left out of " + file,
            "settings: “panes=1” is left out of " + file);
  }

  @Test
  void what_a_newer_program_wrote_is_kept() throws IOException {
    var file =
        written("appearance=PURPLE\nlanguage=čeština\nfont\\ name=A\\=B\\nC \\\\ D\nwidth=1280\n");
    var settingsFile = new SettingsFile(file);
    settingsFile.save(
        settingsFile
            .load()
            .with(Settings.APPEARANCE, Appearance.SYSTEM)
            .with(Settings.WIDTH, 1300.0));
    assertThat(settingsFile.load().entries())
        .isEqualTo(
            Map.of(
                "appearance", "PURPLE",
                "language", "čeština",
                "font name", "A=B\nC \\ D",
                "width", "1300.0"));
  }

  @Test
  void what_the_user_chooses_takes_the_place_of_what_is_not_understood() throws IOException {
    var settingsFile = new SettingsFile(written("appearance=PURPLE\n"));
    settingsFile.save(settingsFile.load().with(Settings.APPEARANCE, Appearance.LIGHT));
    assertThat(settingsFile.load().get(Settings.APPEARANCE)).isEqualTo(Appearance.LIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "799, 800",
    "800, 800",
    "801, 801",
    "9999, 9999",
    "10000, 10000",
    "10001, 10000",
    "-5, 800"
  })
  void a_width_that_no_screen_has_is_mended(double kept, double shown) throws IOException {
    assertThat(new SettingsFile(written("width=" + kept)).load().get(Settings.WIDTH))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"11, 12", "12, 12", "13, 13", "27, 27", "28, 28", "900, 28"})
  void text_that_nobody_can_read_is_mended(double kept, double shown) throws IOException {
    assertThat(new SettingsFile(written("text.size=" + kept)).load().get(Settings.TEXT_SIZE))
        .isEqualTo(shown);
  }

  @Test
  void two_windows_that_are_closed_at_once_leave_the_whole_settings_of_one() throws Exception {
    var file = folder.resolve("shared");
    var dark = CHOSEN.with(Settings.APPEARANCE, Appearance.DARK).with(Settings.REPORT, 8L);
    var together = new CountDownLatch(1);
    var windows =
        IntStream.range(0, 8)
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              await(together);
                              new SettingsFile(file).save(number % 2 == 0 ? dark : CHOSEN);
                            }))
            .toList();
    together.countDown();
    for (var window : windows) {
      window.join();
    }
    assertThat(new SettingsFile(file).load()).isIn(dark, CHOSEN);
    assertThat(folder.toFile().list()).containsExactly("shared");
  }

  @Test
  void a_folder_that_cannot_be_written_costs_nothing_but_the_settings() {
    new SettingsFile(folder.resolve("missing").resolve("file")).save(CHOSEN);
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("written"), text);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static List<String> logged(Runnable deed) {
    var log = Logger.getLogger(SettingsFile.class.getName());
    var lines = new Lines();
    log.addHandler(lines);
    log.setUseParentHandlers(false);
    try {
      deed.run();
    } finally {
      log.removeHandler(lines);
      log.setUseParentHandlers(true);
    }
    return lines.said;
  }

  private static final class Lines extends Handler {
    private final List<String> said = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      said.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
