package app.hallway.importing;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What the system says of a file that cannot be read. */
final class ReadFailure {
  private ReadFailure() {}

  /** In the system's words; may be empty. */
  static String reason(IOException failure) {
    var reason =
        failure instanceof FileSystemException told ? told.getReason() : failure.getMessage();
    return reason == null ? "" : reason;
  }
}
