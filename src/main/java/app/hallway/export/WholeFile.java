package app.hallway.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that each is the old one or the new one at any moment, and never half of one. */
public final class WholeFile {
  private WholeFile() {}

  /** Asked when all is written, just before it takes the place of what is there. */
  @FunctionalInterface
  public interface Condition {
    boolean holds() throws IOException;
  }

  /**
   * Writes a file, or leaves what is there.
   *
   * @param temporary the name of a file beside it that nobody else uses meanwhile
   * @return whether the condition held, and so it was written
   * @throws IOException with a message for people
   */
  public static boolean replace(Path target, String temporary, byte[] content, Condition condition)
      throws IOException {
    var unfinished = target.resolveSibling(temporary);
    try {
      Files.write(
          unfinished,
          content,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      if (!condition.holds()) {
        Files.deleteIfExists(unfinished);
        return false;
      }
      move(unfinished, target);
      return true;
    } catch (IOException failure) {
      Files.deleteIfExists(unfinished);
      throw new IOException("cannot write " + target + ExportWriter.reason(failure), failure);
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
