package app.hallway.store.locks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** One file has one path, whichever links lead to it. */
public final class RealPath {
  private RealPath() {}

  /** The file need not be there. */
  public static Path of(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (NoSuchFileException missing) {
      return whereItWouldBe(absolute);
    } catch (IOException unreadable) {
      return absolute;
    }
  }

  private static Path whereItWouldBe(Path missing) {
    var parent = missing.getParent();
    if (parent == null) {
      return missing;
    }
    try {
      return Files.isSymbolicLink(missing)
          ? of(parent.resolve(Files.readSymbolicLink(missing)))
          : of(parent).resolve(missing.getFileName());
    } catch (IOException unreadable) {
      return missing;
    }
  }
}
