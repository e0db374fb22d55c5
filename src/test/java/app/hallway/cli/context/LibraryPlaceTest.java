package app.hallway.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryPlaceTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void each_platform_has_its_own_place() {
    assertThat(place("Linux", Map.of())).isEqualTo(at("/home/ada/.local/share/hallway"));
    assertThat(place("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(at("/data/hallway"));
    assertThat(place("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(at("/home/ada/.local/share/hallway"));
    assertThat(place("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(at("/home/ada/Library/Application Support/Hallway"));
    assertThat(place("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo(at("/roaming/Hallway"));
    assertThat(place("Windows 11", Map.of())).isEqualTo(at("/home/ada/AppData/Roaming/Hallway"));
  }

  @Test
  void the_log_is_not_where_people_make_copies_of() {
    assertThat(log("Linux", Map.of())).isEqualTo(logIn("/home/ada/.local/state/hallway"));
    assertThat(log("Linux", Map.of("XDG_STATE_HOME", "/state"))).isEqualTo(logIn("/state/hallway"));
    assertThat(log("Mac OS X", Map.of())).isEqualTo(logIn("/home/ada/Library/Logs/Hallway"));
    assertThat(log("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(logIn("/local/Hallway"));
  }

  @Test
  void a_program_that_is_carried_around_keeps_all_beside_itself(@TempDir Path stick)
      throws IOException {
    var runtime = Files.createDirectories(stick.resolve("hallway/runtime"));
    assertThat(PortableFolder.beside(runtime)).isEmpty();
    Files.createFile(stick.resolve("hallway/portable"));
    assertIsCarried(runtime);
    assertIsCarried(Files.move(stick.resolve("hallway"), stick.resolve("b")).resolve("runtime"));
  }

  private static void assertIsCarried(Path runtime) {
    var data = runtime.resolveSibling("data");
    var place =
        new LibraryPlace(
            "Linux",
            HOME,
            Map.of("XDG_DATA_HOME", "/data"),
            PortableFolder.beside(runtime).orElse(null));
    assertThat(place.file()).isEqualTo(data.resolve("library.hallway"));
    assertThat(place.logFile()).isEqualTo(data.resolve("hallway.log"));
  }

  @Test
  void a_file_of_that_name_beside_another_java_means_nothing(@TempDir Path folder)
      throws IOException {
    Files.createFile(folder.resolve("portable"));
    assertThat(PortableFolder.beside(Files.createDirectory(folder.resolve("jdk-25")))).isEmpty();
    var runtime = Files.createDirectories(folder.resolve("program/runtime"));
    Files.createDirectory(folder.resolve("program/portable"));
    assertThat(PortableFolder.beside(runtime)).isEmpty();
    assertThat(PortableFolder.beside(Path.of("/"))).isEmpty();
  }

  private static Path log(String system, Map<String, String> environment) {
    return new LibraryPlace(system, HOME, environment, null).logFile();
  }

  private static Path logIn(String folder) {
    return Path.of(folder).resolve("hallway.log");
  }

  private static Path at(String folder) {
    return Path.of(folder).resolve("library.hallway");
  }

  private static Path place(String system, Map<String, String> environment) {
    return new LibraryPlace(system, HOME, environment, null).file();
  }
}
