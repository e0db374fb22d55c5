package app.hallway.ui.desk;

import app.hallway.ui.common.Browser;
import app.hallway.ui.importing.FilePicker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * What the window needs of the world around it.
 *
 * @param samples the folder of sample reports, or null where there is none
 * @param exportFolder proposed for exported notes
 * @param restorer closes the window, puts a copy in the library's place and opens it again
 * @param systemIsDark what the system asks of its windows
 */
public record Outside(
    Browser browser,
    FilePicker picker,
    @Nullable Path samples,
    Path exportFolder,
    Consumer<Path> restorer,
    ObservableBooleanValue systemIsDark) {

  /** The folder of sample reports that came with the program, or null. */
  public static @Nullable Path shippedSamples() {
    var named = System.getProperty("hallway.samples", "");
    var folder = Path.of(named);
    return !named.isEmpty() && Files.isDirectory(folder) ? folder : null;
  }

  /** Whether a window can be seen here: on Linux a display is named, elsewhere there is one. */
  public static boolean hasDisplay(Map<String, String> environment) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return !system.startsWith("linux")
        || "Headless".equals(System.getProperty("glass.platform"))
        || namesDisplay(environment);
  }

  /** An empty name is none, as a shell leaves one behind. */
  static boolean namesDisplay(Map<String, String> environment) {
    return Stream.of("DISPLAY", "WAYLAND_DISPLAY")
        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
  }
}
