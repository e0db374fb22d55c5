package app.hallway.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Why the system did not let a file be read, in its own words. */
final class ReadFailure {
  private ReadFailure() {}

  /** Empty where it does not say. */
  static String reasonOf(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "access denied";
      case FileSystemException system -> Objects.requireNonNullElse(system.getReason(), "");
      default -> Objects.requireNonNullElse(failure.getMessage(), "");
    };
  }
}
