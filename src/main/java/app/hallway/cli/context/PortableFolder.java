package app.hallway.cli.context;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code data} of a program that is carried around, with all that it keeps. It is one
 * where a file {@code portable} lies in the program's folder, beside the run-time.
 */
final class PortableFolder {
  private PortableFolder() {}

  /**
   * Looks for that file.
   *
   * @param javaHome the run-time; in a folder {@code runtime} where it came with the program
   */
  static Optional<Path> beside(Path javaHome) {
    return Optional.of(javaHome)
        .filter(runtime -> runtime.endsWith("runtime"))
        .map(Path::getParent)
        .filter(program -> Files.isRegularFile(program.resolve("portable")))
        .map(program -> program.resolve("data"));
  }
}
