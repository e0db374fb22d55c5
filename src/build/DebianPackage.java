import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A {@code .deb}, laid out here and packed by dpkg-deb. Nothing runs when it is installed or
 * removed: the desktop's own triggers read the menu entry, the icons and the manual.
 */
final class DebianPackage {
  private static final Path SOURCES = Path.of("src", "build", "packages");
  private static final String ID = "app.hallway.Hallway";

  /** What the libraries of the run-time ask for (ldd); but for sound, as nothing is heard. */
  private static final String DEPENDS =
      "libc6, libfontconfig1, libfreetype6, libgl1, libgtk-3-0t64 | libgtk-3-0, "
          + "libpango-1.0-0, libpangoft2-1.0-0, libx11-6, libxext6, libxi6, libxrender1, "
          + "libxtst6, libxxf86vm1";

  /** As Debian's changelogs have it: two digits for the day. */
  private static final DateTimeFormatter CHANGED =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ROOT);

  private final Path image;
  private final Path root;
  private final String version;
  private final Instant time;

  /**
   * Lays out nothing yet.
   *
   * @param root the folder that stands for the root of the system; its content goes
   */
  DebianPackage(Path image, Path root, String version, Instant time) {
    this.image = image;
    this.root = root;
    this.version = version;
    this.time = time;
  }

  /** Writes it into a folder. */
  void build(Path to) throws Exception {
    Trees.delete(root);
    copyProgram();
    layOutDesktop();
    layOutWords();
    control();
    ProcessBuilder packing =
        new ProcessBuilder(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "--build",
            root.toString(),
            to.resolve("hallway_" + version + "_" + ThisSystem.processor() + ".deb").toString());
    packing.environment().put("SOURCE_DATE_EPOCH", String.valueOf(time.getEpochSecond()));
    BuildPackages.run(packing);
    Trees.delete(root);
  }

  private void copyProgram() throws IOException {
    Path program = folder("usr/lib/hallway");
    for (Path path : Trees.walk(image)) {
      Path copy = program.resolve(image.relativize(path).toString());
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(copy);
      } else if (!path.equals(image.resolve("LICENSE"))) {
        Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        setMode(copy);
      }
    }
    Path launcher = folder("usr/bin").resolve("hallway");
    Files.createSymbolicLink(launcher, Path.of("../lib/hallway/bin/hallway"));
  }

  /** Whatever the one who builds is used to. */
  private static void setMode(Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      String mode = Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--";
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
  }

  private void layOutDesktop() throws IOException {
    write("usr/share/applications/" + ID + ".desktop", source(ID + ".desktop"));
    write("usr/share/metainfo/" + ID + ".metainfo.xml", source(ID + ".metainfo.xml"));
    Path icons = folder("usr/share/icons/hicolor");
    copyIcon(SOURCES.resolve("hallway.svg"), icons.resolve("scalable/apps/" + ID + ".svg"));
    for (Path icon : Trees.walk(BuildPackages.ICONS)) {
      if (Files.isRegularFile(icon)) {
        String size = icon.getFileName().toString().replace(".png", "");
        copyIcon(icon, icons.resolve(size + "x" + size + "/apps/" + ID + ".png"));
      }
    }
  }

  private static void copyIcon(Path icon, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(icon, to);
    setMode(to);
  }

  private void layOutWords() throws IOException {
    write("usr/share/doc/hallway/copyright", source("copyright"));
    zip("usr/share/man/man1/hallway.1.gz", source("hallway.1"));
    zip(
        "usr/share/doc/hallway/changelog.gz",
        """
        hallway (%s) stable; urgency=medium

          * What changes for users is told in .github/CHANGELOG.md of the sources.

         -- Hallway <hallway@hallway.invalid>  %s
        """
            .formatted(version, CHANGED.format(time.atOffset(ZoneOffset.UTC))));
  }

  private void control() throws IOException {
    write(
        "DEBIAN/control",
        """
        Package: hallway
        Version: %s
        Architecture: %s
        Maintainer: Hallway <hallway@hallway.invalid>
        Section: misc
        Priority: optional
        Installed-Size: %d
        Depends: %s
        Recommends: xdg-utils, fonts-noto-cjk
        Description: read, mark and note reports from conferences
         Hallway imports the posts that people publish about conferences, finds the
         talks in them, and lets you read offline, mark talks and sentences, write
         notes, and take it all out again as Markdown. When a new version of a report
         comes, your marks and notes find their places.
        """
            .formatted(version, ThisSystem.processor(), kibibytes(), DEPENDS));
  }

  private long kibibytes() throws IOException {
    long bytes = 0;
    for (Path path : Trees.walk(root)) {
      bytes += Files.isSymbolicLink(path) ? 0 : Files.size(path);
    }
    return bytes / 1024;
  }

  private String source(String name) throws IOException {
    String day = DateTimeFormatter.ISO_LOCAL_DATE.format(time.atOffset(ZoneOffset.UTC));
    return Files.readString(SOURCES.resolve(name))
        .replace("@VERSION@", version)
        .replace("@DATE@", day);
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    setMode(file);
  }

  private void zip(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream zip = new Smallest(Files.newOutputStream(file))) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    setMode(file);
  }

  /** Which Debian asks for. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }
}
