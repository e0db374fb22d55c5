package app.hallway.library;

import java.nio.file.Path;
import java.util.List;

/** Integrity and copies. */
public final class Upkeep {
  Upkeep() {}

  /** What is wrong with the library, a line each; empty where nothing is. */
  public List<String> check() {
    throw new UnsupportedOperationException();
  }

  /** A whole copy, verified. The file must not exist. */
  public void backup(Path file) throws LibraryException {
    throw new UnsupportedOperationException("backup " + file);
  }
}
