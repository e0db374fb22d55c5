import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A package for macOS or Windows, made by that system's own jpackage: its launcher starts the
 * run-time that {@link BuildImage} linked, with the window's cache. Written after jpackage's
 * documentation; it was not run on either. There the menu entry shows the window only: commands are
 * to be had from the portable archive. Links are not registered.
 */
final class SystemPackage {
  private final Path image;
  private final Path work;
  private final String version;

  SystemPackage(Path image, Path work, String version) {
    this.image = image;
    this.work = work;
    this.version = version;
  }

  /** Writes it into a folder. */
  void build(Path to) throws Exception {
    boolean mac = ThisSystem.isMac();
    Files.createDirectories(work);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString());
    command.addAll(List.of("--type", mac ? "dmg" : "msi"));
    command.addAll(List.of("--dest", to.toString()));
    command.addAll(List.of("--icon", (mac ? icns() : ico()).toString()));
    command.addAll(program(mac));
    if (!mac) {
      command.addAll(List.of("--win-menu", "--win-per-user-install"));
    }
    BuildPackages.run(new ProcessBuilder(command));
  }

  private List<String> program(boolean mac) throws IOException {
    Path markdown = work.resolve("markdown.properties");
    Files.writeString(
        markdown, "extension=md\nmime-type=text/markdown\ndescription=Markdown document\n");
    return List.of(
        "--name",
        "Hallway",
        "--app-version",
        // there the first number of a version may not be 0
        mac ? version.replaceFirst("^0", "1") : version,
        "--description",
        "Read, mark and note reports from conferences",
        "--license-file",
        "LICENSE",
        "--runtime-image",
        image.resolve("runtime").toString(),
        "--module",
        "app.hallway/app.hallway.Main",
        "--app-content",
        image.resolve("lib").toString(),
        "--file-associations",
        markdown.toString(),
        "--java-options",
        // one by one: a blank in one of them builds, and then does not start
        "-XX:AOTCache=$APPDIR/../lib/window.aot",
        "--java-options",
        "-Xms24m",
        "--java-options",
        "-Xmn12m",
        "--java-options",
        "-XX:TieredStopAtLevel=1",
        "--java-options",
        "-Dorg.sqlite.lib.path=$APPDIR/../runtime/" + (mac ? "Contents/Home/lib" : "bin"),
        "--java-options",
        "-Dorg.sqlite.lib.name=" + (mac ? "libsqlitejdbc.dylib" : "sqlitejdbc.dll"),
        "--java-options",
        "-Xlog:disable",
        "--java-options",
        "-XX:+UseSerialGC",
        "--java-options",
        "-Xmx2g",
        "--java-options",
        "--enable-native-access=javafx.graphics,javafx.web,org.xerial.sqlitejdbc",
        "--java-options",
        "-Dhallway.samples=$APPDIR/../lib/samples");
  }

  /** An icon for Windows: a table of contents, and PNGs behind it. */
  private Path ico() throws IOException {
    List<Integer> sizes = List.of(16, 24, 32, 48, 64, 128, 256);
    Path file = work.resolve("hallway.ico");
    try (OutputStream out = Files.newOutputStream(file)) {
      ByteBuffer head = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
      head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
      int at = head.capacity();
      for (int size : sizes) {
        int length = png(size).length;
        // 256 is written as 0
        head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
        head.putShort((short) 1).putShort((short) 32).putInt(length).putInt(at);
        at += length;
      }
      out.write(head.array());
      for (int size : sizes) {
        out.write(png(size));
      }
    }
    return file;
  }

  /** An icon for macOS: PNGs, each with its kind and length before it. */
  private Path icns() throws IOException {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    kinds.put("icp4", 16);
    kinds.put("icp5", 32);
    kinds.put("icp6", 64);
    kinds.put("ic07", 128);
    kinds.put("ic08", 256);
    int whole = 8;
    for (int size : kinds.values()) {
      whole += 8 + png(size).length;
    }
    Path file = work.resolve("hallway.icns");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(head("icns", whole));
      for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
        byte[] png = png(kind.getValue());
        out.write(head(kind.getKey(), 8 + png.length));
        out.write(png);
      }
    }
    return file;
  }

  private static byte[] head(String kind, int length) {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(8).put(name).putInt(length).array();
  }

  private static byte[] png(int size) throws IOException {
    return Files.readAllBytes(BuildPackages.ICONS.resolve(size + ".png"));
  }
}
