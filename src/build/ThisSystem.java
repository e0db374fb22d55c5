import java.util.Locale;

/** The system that the build runs on, which is the one that it builds for. */
final class ThisSystem {
  private ThisSystem() {}

  static boolean isWindows() {
    return name().equals("windows");
  }

  static boolean isMac() {
    return name().equals("macos");
  }

  static String name() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
  }

  /** As packages name it: {@code amd64} or {@code arm64}. */
  static String processor() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
  }
}
