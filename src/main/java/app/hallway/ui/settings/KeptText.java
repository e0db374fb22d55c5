package app.hallway.ui.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A small text beside the library. It is a comfort: a file that cannot be read or written costs a
 * line in the log, never the window; and what is no UTF-8 in it costs its own characters.
 */
final class KeptText {
  private static final Logger LOG = System.getLogger(KeptText.class.getName());

  private final Path file;

  KeptText(Path file) {
    this.file = file;
  }

  /** For the library in this file: {@code library.db} has {@code library} with the ending. */
  static KeptText beside(Path library, String ending) {
    var name = library.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    return new KeptText(library.resolveSibling(stem + ending));
  }

  /** Empty where there is none. */
  String read() {
    try {
      return Files.isRegularFile(file)
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "";
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "not read: " + file, failure);
      return "";
    }
  }

  /** At one go, so that nobody ever reads half of it; an empty text takes the file away. */
  void write(String text) {
    try {
      if (text.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        replace(text);
      }
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "not kept: " + file, failure);
    }
  }

  private void replace(String text) throws IOException {
    var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "kept", ".tmp");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
