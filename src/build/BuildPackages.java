import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Makes packages of the folder that {@link BuildImage} made: an archive that is unpacked and
 * carried around, and what the system at hand installs. Run by the build: {@code java
 * src/build/BuildPackages.java TARGET VERSION TIME}.
 *
 * <p>On Debian and its like, with dpkg-deb, that is a {@code .deb}; on macOS and Windows jpackage
 * makes a {@code .dmg} or an {@code .msi} ({@link SystemPackage}). The time is that of every file
 * in them, so that the same image makes the same archive.
 */
final class BuildPackages {
  /** The program's icon as PNGs, each named after its size. */
  static final Path ICONS = Path.of("src", "main", "resources", "app", "hallway", "ui", "icons");

  private final Path target;
  private final Path image;
  private final String version;
  private final Instant time;

  private BuildPackages(Path target, String version, Instant time) {
    this.target = target;
    this.image = target.resolve("hallway");
    this.version = version;
    this.time = time;
  }

  public static void main(String[] arguments) throws Exception {
    var target = Path.of(arguments[0]).toAbsolutePath();
    new BuildPackages(target, arguments[1], Instant.parse(arguments[2])).build();
  }

  private void build() throws Exception {
    Files.deleteIfExists(image.resolve("portable"));
    if (ThisSystem.name().equals("linux")) {
      new DebianPackage(image, target.resolve("debian"), version, time).build(target);
    } else {
      new SystemPackage(image, target.resolve("jpackage"), version).build(target);
    }
    archive();
  }

  /** Says by a file what it is; see the README. */
  private void archive() throws IOException {
    String name =
        "hallway_"
            + version
            + "_portable_"
            + ThisSystem.name()
            + "_"
            + ThisSystem.processor()
            + ".tar.gz";
    try (var archive = new TarArchive(target.resolve(name), time)) {
      archive.addTree(image, "hallway");
      archive.addText(
          "hallway/portable",
          """
          While this file lies here, Hallway keeps its library, settings and log in the folder "data" beside it.
          Without it, they are where the system keeps such things for you.
          """);
    }
  }

  /** Runs a program that says by its exit code whether it went well. */
  static void run(ProcessBuilder program) throws IOException, InterruptedException {
    int code = program.inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException(program.command() + " failed with " + code);
    }
  }
}
