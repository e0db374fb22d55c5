package app.hallway.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a file dialog does to the files that it lists: POSIX then drops this process's locks. */
final class LostLocks {
  private LostLocks() {}

  /** Reads the head of all files in a library's folder. */
  static void on(Path library) throws IOException {
    try (var files = Files.newDirectoryStream(library.toAbsolutePath().getParent())) {
      for (var file : files) {
        if (Files.isRegularFile(file)) {
          readHead(file);
        }
      }
    }
  }

  private static void readHead(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.readNBytes(64);
    } catch (NoSuchFileException takenAwayMeanwhile) {
      // as a dialog, it goes on with the next
    }
  }
}
