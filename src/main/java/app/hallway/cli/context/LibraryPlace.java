package app.hallway.cli.context;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a user's library lies if no other is named, in the folder that the platform keeps for the
 * data of programs; and the log, in the one for what nobody needs to back up.
 */
public final class LibraryPlace {
  private final String system;
  private final Path home;
  private final Map<String, String> environment;

  public LibraryPlace(String system, Path home, Map<String, String> environment) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.home = home;
    this.environment = environment;
  }

  public static LibraryPlace ofThisSystem(Map<String, String> environment) {
    return new LibraryPlace(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")),
        environment);
  }

  Path file() {
    return folder().resolve("library.hallway");
  }

  public Path logFile() {
    return logFolder().resolve("hallway.log");
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
