package app.hallway.cli.context;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's library lies if no other is named, in the folder that the platform keeps for the
 * data of programs; and the log, in the one for what nobody needs to back up. A program that is
 * carried around keeps both beside itself.
 */
public final class LibraryPlace {
  private final String system;
  private final Path home;
  private final Map<String, String> environment;
  private final @Nullable Path carried;

  /**
   * Asks for nothing yet.
   *
   * @param carried the folder for both in a program that is carried around, or null
   */
  public LibraryPlace(
      String system, Path home, Map<String, String> environment, @Nullable Path carried) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.home = home;
    this.environment = environment;
    this.carried = carried;
  }

  public static LibraryPlace ofThisSystem(Map<String, String> environment) {
    return new LibraryPlace(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")),
        environment,
        PortableFolder.beside(Path.of(System.getProperty("java.home", ""))).orElse(null));
  }

  Path file() {
    return (carried == null ? folder() : carried).resolve("library.hallway");
  }

  public Path logFile() {
    return (carried == null ? logFolder() : carried).resolve("hallway.log");
  }

  private Path logFolder() {
    if (system.startsWith("windows")) {
      return fromEnvironment("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Hallway");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Logs/Hallway");
    }
    return fromEnvironment("XDG_STATE_HOME", home.resolve(".local/state")).resolve("hallway");
  }

  private Path folder() {
    if (system.startsWith("windows")) {
      return fromEnvironment("APPDATA", home.resolve("AppData/Roaming")).resolve("Hallway");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Hallway");
    }
    return fromEnvironment("XDG_DATA_HOME", home.resolve(".local/share")).resolve("hallway");
  }

  /** A relative folder does not count, as the XDG Base Directory Specification has it. */
  private Path fromEnvironment(String name, Path otherwise) {
    var value = Path.of(environment.getOrDefault(name, ""));
    return value.isAbsolute() ? value : otherwise;
  }
}
