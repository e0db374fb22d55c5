import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes {@code target/hallway}: a folder that runs Hallway on a machine without Java. Run by the
 * build: {@code java src/build/BuildImage.java TARGET VERSION}.
 *
 * <p>The JDK's and JavaFX's modules are linked into a run-time. Their native libraries are laid
 * beside it, because JavaFX would otherwise read 125 MB out of the modules file at each start. Our
 * own jar and the others go on the module path next to it: some of them are automatic modules,
 * which cannot be linked. At last an import and a run of the tour train ahead-of-time caches (JEP
 * 514).
 */
final class BuildImage {
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.naming",
          "java.net.http",
          "java.prefs",
          "java.sql",
          "java.sql.rowset",
          "java.xml",
          "jdk.charsets",
          "jdk.unsupported",
          "jdk.xml.dom",
          "jdk.zipfs",
          "javafx.controls",
          "javafx.web");

  private static final Pattern NATIVE_LIBRARY = Pattern.compile(".*\\.(so|dylib|jnilib|dll)");

  /** Hallway plays no media, so that the libraries for it stay out. */
  private static final Pattern MEDIA_LIBRARY =
      Pattern.compile("(lib)?(avplugin.*|gstreamer-lite.*|jfxmedia.*|fxplugins.*|glib-lite.*)");

  private final Path target;
  private final Path image;
  private final Path runtime;
  private final Path modules;

  private BuildImage(Path target) {
    this.target = target;
    this.image = target.resolve("hallway");
    this.runtime = image.resolve("runtime");
    this.modules = image.resolve("lib").resolve("modules");
  }

  public static void main(String[] arguments) throws Exception {
    new BuildImage(Path.of(arguments[0])).build(arguments[1]);
  }

  private void build(String version) throws Exception {
    deleteTree(image);
    Files.createDirectories(modules);
    layOutJars(version);
    link();
    copyNatives();
    copyTree(Path.of("samples"), image.resolve("lib").resolve("samples"));
    copyLaunchers();
    trainCaches();
  }

  private void layOutJars(String version) throws IOException {
    run(
        "jar",
        "--create",
        "--file",
        modules.resolve("hallway.jar").toString(),
        "--main-class",
        "app.hallway.Main",
        "--module-version",
        version,
        "-C",
        target.resolve("classes").toString(),
        ".");
    for (Path jar : jars()) {
      if (!isJavaFx(jar)) {
        Files.copy(jar, modules.resolve(jar.getFileName()));
      }
    }
  }

  private void link() throws IOException {
    String path =
        String.join(java.io.File.pathSeparator, javaFxJars().map(Path::toString).toList());
    run(
        "jlink",
        "--module-path",
        path,
        "--add-modules",
        String.join(",", MODULES),
        "--exclude-resources",
        "glob:/javafx.*/*.so,glob:/javafx.*/*.dylib,glob:/javafx.*/*.dll",
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--generate-cds-archive",
        "--output",
        runtime.toString());
  }

  private void copyNatives() throws IOException {
    Path libraries = runtime.resolve(isWindows() ? "bin" : "lib");
    for (Path jar : javaFxJars().toList()) {
      extract(jar, "", libraries);
    }
    for (Path jar : jars()) {
      if (jar.getFileName().toString().startsWith("sqlite-jdbc")) {
        extract(jar, sqliteFolder(), libraries);
      }
    }
  }

  private static void extract(Path jar, String folder, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (entry.getName().equals(folder + name) && isWanted(name)) {
          try (InputStream bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private static boolean isWanted(String name) {
    return NATIVE_LIBRARY.matcher(name).matches() && !MEDIA_LIBRARY.matcher(name).matches();
  }

  /** Where sqlite-jdbc keeps the library of this machine. */
  private static String sqliteFolder() {
    String os = isWindows() ? "Windows" : isMac() ? "Mac" : "Linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    return "org/sqlite/native/" + os + "/" + processor + "/";
  }

  private void copyLaunchers() throws IOException {
    Path launchers = Files.createDirectories(image.resolve("bin"));
    String name = isWindows() ? "hallway.bat" : "hallway";
    Path launcher = launchers.resolve(name);
    Files.copy(Path.of("src", "build", name), launcher);
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make " + launcher + " executable");
    }
  }

  /** One cache for the window and one for the command line, which needs far less. */
  private void trainCaches() throws Exception {
    Path training = target.resolve("training");
    deleteTree(training);
    Files.createDirectories(training);
    String library = training.resolve("training.hallway").toString();
    String samples = Path.of("samples").toAbsolutePath().toString();
    train("command", "--library", library, "import", samples);
    train("window", "tour", "--to", training.resolve("tour").toString());
  }

  private void train(String cache, String... arguments) throws Exception {
    String launcher = isWindows() ? "hallway.bat" : "hallway";
    List<String> command = new ArrayList<>();
    command.add(image.resolve("bin").resolve(launcher).toString());
    command.addAll(List.of(arguments));
    Path log = target.resolve("training-" + cache + ".log");
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("HALLWAY_TRAINING", cache);
    process.environment().remove("DISPLAY");
    process.environment().remove("WAYLAND_DISPLAY");
    process.redirectErrorStream(true);
    process.redirectOutput(log.toFile());
    if (process.start().waitFor() != 0) {
      throw new IOException("the training run failed, see " + log);
    }
  }

  private static void run(String tool, String... arguments) throws IOException {
    int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
    if (code != 0) {
      throw new IOException(tool + " failed with " + code);
    }
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(target.resolve("dependencies"))) {
      return files.sorted().toList();
    }
  }

  private Stream<Path> javaFxJars() throws IOException {
    return jars().stream().filter(BuildImage::isJavaFx).filter(BuildImage::hasModuleInfo);
  }

  private static boolean isJavaFx(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("javafx-") || name.startsWith("jdk-jsobject");
  }

  /** JavaFX's jars without a platform in their names are empty. */
  private static boolean hasModuleInfo(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getEntry("module-info.class") != null;
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static boolean isWindows() {
    return osName().startsWith("windows");
  }

  private static boolean isMac() {
    return osName().startsWith("mac");
  }

  private static String osName() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    for (Path path : walk(from)) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>(walk(folder));
    paths.sort(Comparator.reverseOrder());
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList();
    }
  }
}
