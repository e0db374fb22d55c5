package app.hallway.library;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts other processes with the classes of this one. */
public final class Programs {
  private Programs() {}

  /** A program whose output is read and whose errors go to a file. */
  public static Process start(File errors, List<String> options, Class<?> main, String... arguments)
      throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(errors).start();
  }

  /** All that this process runs on, modules or not. */
  private static String classPath() throws Exception {
    var tests = Programs.class.getResource("Programs.class");
    var ownFolder = Path.of(new URI(String.valueOf(tests))).resolve("../../../..").normalize();
    return Stream.of(
            ownFolder.toString(),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
        .filter(path -> !path.isEmpty())
        .flatMap(Programs::jars)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A module path names folders of jars; a class path does not. */
  private static Stream<String> jars(String path) {
    var jars = new File(path).listFiles((within, name) -> name.endsWith(".jar"));
    return jars == null || jars.length == 0 ? Stream.of(path) : Stream.of(jars).map(File::getPath);
  }
}
