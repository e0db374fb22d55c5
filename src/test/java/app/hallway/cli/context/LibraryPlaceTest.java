package app.hallway.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  private static Path log(String system, Map<String, String> environment) {
    return new LibraryPlace(system, HOME, environment).logFile();
  }

  private static Path logIn(String folder) {
    return Path.of(folder).resolve("hallway.log");
  }

  private static Path at(String folder) {
    return Path.of(folder).resolve("library.hallway");
  }

  private static Path place(String system, Map<String, String> environment) {
    return new LibraryPlace(system, HOME, environment).file();
  }
}
