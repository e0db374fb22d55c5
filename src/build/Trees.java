import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {
  private Trees() {}

  /** A folder first, then what is in it, in order of their paths; nothing where it is not there. */
  static List<Path> walk(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList();
    }
  }

  static void delete(Path folder) throws IOException {
    for (Path path : walk(folder).reversed()) {
      Files.delete(path);
    }
  }
}
