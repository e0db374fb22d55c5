import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes {@code target/hallway}: a folder that runs Hallway on a machine without Java. Run by the
 * build: {@code java src/build/BuildImage.java TARGET VERSION}.
 *
 * <p>All modules are linked into one run-time, our own with them: an ahead-of-time cache (JEP 514)
 * notes the paths and times of jars that it was made with, and is refused where they lie elsewhere,
 * but not those of the run-time itself. So the folder may be moved and copied. Native libraries are
 * laid beside the modules, because JavaFX would otherwise read 125 MB out of the modules file at
 * each start. At last runs of the program train its caches, with the first compiler alone: what the
 * second one would be told of that run it would be at work on for two seconds of each start.
 */
final class BuildImage {
  /**
   * Modules that are asked for by name when the program runs, where jdeps cannot see it: the
   * charsets of reports that are neither Unicode nor Latin (Shift_JIS, EUC-KR, Big5, GB18030).
   *
   * <p>None for locales (jdk.localedata) while all texts are English; none for secure connections,
   * as nothing is fetched; none for jars as file systems, and none for screen readers, which JavaFX
   * serves itself.
   */
  private static final List<String> ASKED_FOR_BY_NAME = List.of("jdk.charsets");

  /** Native libraries, which are laid beside the modules, and themes that nobody can choose. */
  private static final List<String> NOT_IN_THE_MODULES =
      List.of(
          "glob:/javafx.*/*.so",
          "glob:/javafx.*/*.dylib",
          "glob:/javafx.*/*.dll",
          "glob:/org.xerial.sqlitejdbc/org/sqlite/native/**",
          "regex:/atlantafx.base/atlantafx/base/theme/(?!primer-(light|dark)\\.)[^/]*\\.[bc]ss");

  private static final Pattern NATIVE_LIBRARY = Pattern.compile(".*\\.(so|dylib|jnilib|dll)");

  /** Hallway plays no media, so that the libraries for it stay out. */
  private static final Pattern MEDIA_LIBRARY =
      Pattern.compile("(lib)?(avplugin.*|gstreamer-lite.*|jfxmedia.*|fxplugins.*|glib-lite.*)");

  private final Path target;
  private final Path image;
  private final Path runtime;
  private final Path work;
  private final Path modules;

  private BuildImage(Path target) {
    this.target = target;
    this.image = target.resolve("hallway");
    this.runtime = image.resolve("runtime");
    this.work = target.resolve("image-work");
    this.modules = work.resolve("modules");
  }

  public static void main(String[] arguments) throws Exception {
    new BuildImage(Path.of(arguments[0])).build(arguments[1]);
  }

  private void build(String version) throws Exception {
    Trees.delete(image);
    Trees.delete(work);
    Files.createDirectories(modules);
    Files.createDirectories(image.resolve("lib"));
    layOutJars(version);
    addTraining();
    link();
    copyNatives();
    copyTree(Path.of("samples"), image.resolve("lib").resolve("samples"));
    Files.copy(Path.of("LICENSE"), image.resolve("LICENSE"));
    copyLaunchers();
    trainCaches();
    checkThatCachesTravel();
    Trees.delete(work);
  }

  private void layOutJars(String version) throws IOException {
    List<Path> nameless = new ArrayList<>();
    for (Path jar : jars()) {
      if (hasModuleInfo(jar)) {
        NewerClasses.copy(jar, modules.resolve(jar.getFileName()));
      } else if (!isJavaFx(jar)) {
        nameless.add(jar);
      }
    }
    new NamedModules(modules, work).add(nameless);
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
  }

  /** Only a class of the module itself can start what the program starts. */
  private void addTraining() throws IOException {
    Path classes = work.resolve("training");
    Path sources = Path.of("src", "build", "training");
    run(
        "javac",
        "-d",
        classes.toString(),
        "--module-path",
        modules.toString(),
        "--patch-module",
        "app.hallway=" + sources,
        sources.resolve(Path.of("app", "hallway", "Training.java")).toString());
    run(
        "jar",
        "--update",
        "--file",
        modules.resolve("hallway.jar").toString(),
        "-C",
        classes.toString(),
        ".");
  }

  private void link() throws IOException {
    run(
        "jlink",
        "--module-path",
        modules.toString(),
        "--add-modules",
        String.join(",", roots()),
        "--exclude-resources",
        String.join(",", NOT_IN_THE_MODULES),
        "--compress",
        "zip-6",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        runtime.toString());
  }

  /**
   * Linking follows what modules require, so that ours alone brings nearly all. What a library uses
   * though it can do without ("requires static") is told by jdeps.
   */
  private List<String> roots() throws IOException {
    List<String> roots = new ArrayList<>(ASKED_FOR_BY_NAME);
    roots.add("app.hallway");
    roots.addAll(used());
    return roots;
  }

  /** The JDK's modules that the classes of the program and its libraries use. */
  private List<String> used() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--multi-release",
                String.valueOf(Runtime.version().feature()),
                "--ignore-missing-deps",
                "--module-path",
                modules.toString(),
                "--print-module-deps"));
    try (Stream<Path> jars = Files.list(modules)) {
      jars.map(Path::toString).sorted().forEach(arguments::add);
    }
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      run(out, "jdeps", arguments.toArray(String[]::new));
    }
    return List.of(told.toString(StandardCharsets.UTF_8).strip().split(","));
  }

  private void copyNatives() throws IOException {
    Path libraries = runtime.resolve(ThisSystem.isWindows() ? "bin" : "lib");
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
    String os = ThisSystem.isWindows() ? "Windows" : ThisSystem.isMac() ? "Mac" : "Linux";
    String processor = ThisSystem.processor().equals("arm64") ? "aarch64" : "x86_64";
    return "org/sqlite/native/" + os + "/" + processor + "/";
  }

  private void copyLaunchers() throws IOException {
    Path launchers = Files.createDirectories(image.resolve("bin"));
    String name = ThisSystem.isWindows() ? "hallway.bat" : "hallway";
    Path launcher = launchers.resolve(name);
    Files.copy(Path.of("src", "build", name), launcher);
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make " + launcher + " executable");
    }
  }

  /** A cache for the window and all that reads reports, and one for what asks a library. */
  private void trainCaches() throws Exception {
    Path training = target.resolve("training");
    Trees.delete(training);
    Files.createDirectories(training);
    for (String cache : List.of("window", "command")) {
      Path log = target.resolve("training-" + cache + ".log");
      String samples = image.resolve("lib").resolve("samples").toString();
      Map<String, String> wish = Map.of("HALLWAY_TRAINING", cache);
      launch(image, log, wish, cache, training.toString(), samples);
    }
  }

  /** Starts from another place, where a cache that is not taken is an error. */
  private void checkThatCachesTravel() throws Exception {
    Path elsewhere = target.resolve("hallway elsewhere");
    Trees.delete(elsewhere);
    Files.move(image, elsewhere);
    Path log = target.resolve("moved.log");
    Map<String, String> strict = Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
    launch(elsewhere, log, strict, "reports", "--help");
    launch(elsewhere, log, strict, "open", "--help");
    Files.move(elsewhere, image);
  }

  private static void launch(
      Path image, Path log, Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    String launcher = ThisSystem.isWindows() ? "hallway.bat" : "hallway";
    command.add(image.resolve("bin").resolve(launcher).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().putAll(environment);
    process.environment().remove("DISPLAY");
    process.environment().remove("WAYLAND_DISPLAY");
    process.redirectErrorStream(true);
    process.redirectOutput(log.toFile());
    if (process.start().waitFor() != 0) {
      throw new IOException(command + " failed, see " + log);
    }
  }

  /** What a tool says of its progress is nobody's concern. */
  static void run(String tool, String... arguments) throws IOException {
    run(new PrintStream(OutputStream.nullOutputStream()), tool, arguments);
  }

  private static void run(PrintStream out, String tool, String... arguments) throws IOException {
    int code = ToolProvider.findFirst(tool).orElseThrow().run(out, System.err, arguments);
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

  /** Of JavaFX's jars those without a platform in their names are empty. */
  private static boolean hasModuleInfo(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().endsWith("module-info.class"));
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    for (Path path : Trees.walk(from)) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }
}
