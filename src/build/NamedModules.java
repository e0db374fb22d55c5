import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Jars that say nothing of modules, made into modules that can be linked: what they need and export
 * is read out of their classes.
 */
final class NamedModules {
  private final Path modules;
  private final Path work;

  /**
   * @param modules a folder of modules, where these are laid too
   * @param work a folder for what is made on the way
   */
  NamedModules(Path modules, Path work) {
    this.modules = modules;
    this.work = work;
  }

  void add(List<Path> jars) throws IOException {
    describe(jars);
    List<Path> named = new ArrayList<>();
    for (Path jar : jars) {
      named.add(describedIn(jar, jars));
    }
    for (Path jar : named) {
      Files.move(jar, modules.resolve(jar.getFileName()));
    }
  }

  private void describe(List<Path> jars) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--multi-release",
                String.valueOf(Runtime.version().feature()),
                "--ignore-missing-deps",
                "--generate-module-info",
                work.resolve("sources").toString(),
                "--module-path",
                modules.toString()));
    jars.forEach(jar -> arguments.add(jar.toString()));
    BuildImage.run("jdeps", arguments.toArray(String[]::new));
  }

  /** A copy of a jar with its description in it. */
  private Path describedIn(Path jar, List<Path> others) throws IOException {
    String name = ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
    Path classes = work.resolve("classes").resolve(name);
    BuildImage.run(
        "javac",
        "-nowarn",
        "-Xlint:none",
        "-d",
        classes.toString(),
        "--module-path",
        path(others),
        "--patch-module",
        name + "=" + jar,
        descriptionOf(name).toString());
    Path described =
        Files.copy(jar, Files.createDirectories(work.resolve("jars")).resolve(jar.getFileName()));
    BuildImage.run(
        "jar",
        "--update",
        "--file",
        described.toString(),
        "-C",
        classes.toString(),
        "module-info.class");
    return described;
  }

  private String path(List<Path> jars) {
    List<String> path = new ArrayList<>(List.of(modules.toString()));
    jars.forEach(jar -> path.add(jar.toString()));
    return String.join(java.io.File.pathSeparator, path);
  }

  private Path descriptionOf(String module) throws IOException {
    try (Stream<Path> files = Files.walk(work.resolve("sources").resolve(module))) {
      return files.filter(file -> file.endsWith("module-info.java")).findFirst().orElseThrow();
    }
  }
}
