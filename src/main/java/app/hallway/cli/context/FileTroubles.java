package app.hallway.cli.context;

import app.hallway.cli.output.Texts;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What the system's refusals to read or write mean, as sentences. */
final class FileTroubles {
  private FileTroubles() {}

  static String sentence(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException missing -> of("missing", missing);
      case AccessDeniedException denied -> of("denied", denied);
      case FileAlreadyExistsException there -> of("exists", there);
      case NotDirectoryException file -> of("no-folder", file);
      case DirectoryNotEmptyException full -> of("not-empty", full);
      case FileSystemException other -> of("refused", other);
      case CharacterCodingException _ -> Texts.of("error.io.encoding");
      default -> said(trouble.getMessage());
    };
  }

  private static String of(String kind, FileSystemException trouble) {
    return trouble.getFile() == null
        ? said(trouble.getReason())
        : Texts.of("error.io." + kind, trouble.getFile(), reason(trouble));
  }

  private static String reason(FileSystemException trouble) {
    return trouble.getReason() == null ? Texts.of("error.io.no-reason") : trouble.getReason();
  }

  private static String said(@Nullable String reason) {
    return reason == null || reason.isBlank()
        ? Texts.of("error.io.unknown")
        : Texts.of("error.io", reason);
  }
}
