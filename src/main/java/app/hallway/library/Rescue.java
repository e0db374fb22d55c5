package app.hallway.library;

import app.hallway.export.OwnWork;
import app.hallway.model.FileOwner;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Keeps words that the library does not take, in a Markdown file of their own. */
final class Rescue {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
  private static final String BETWEEN = "\n\n---\n\n";

  private final List<Path> folders;
  private final Clock clock;

  /**
   * Tries folders in turn.
   *
   * @param folders the best first
   */
  Rescue(List<Path> folders, Clock clock) {
    this.folders = List.copyOf(folders);
    this.clock = clock;
  }

  /** Beside the library, else in the user's home, else where the system keeps what passes. */
  static Rescue near(Path library, Clock clock) {
    return new Rescue(
        List.of(
            library.toAbsolutePath().resolveSibling(""),
            Path.of(System.getProperty("user.home", "")).toAbsolutePath(),
            Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath()),
        clock);
  }

  /**
   * Writes a new file.
   *
   * @throws IOException where no folder takes it
   */
  Path keep(List<String> texts) throws IOException {
    var now = MOMENT.format(clock.instant().atZone(ZoneId.systemDefault()));
    var failure = new IOException("no folder takes the notes");
    for (var folder : folders) {
      try {
        return write(folder, "hallway-unsaved-notes-" + now, text(texts));
      } catch (IOException next) {
        failure.addSuppressed(next);
      }
    }
    throw failure;
  }

  /** With the property by which imports know that it is no report. */
  private static String text(List<String> texts) {
    var front = "---\n" + FileOwner.PROPERTY + ": " + OwnWork.RESCUED + "\n---\n\n";
    return front + String.join(BETWEEN, texts) + "\n";
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    for (int i = 1; true; i++) {
      var file = folder.resolve(i == 1 ? name + ".md" : name + "-" + i + ".md");
      try {
        return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException taken) {
        // the next name
      }
    }
  }
}
