package app.hallway.library;

import app.hallway.model.*;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Bringing files into the library. */
public final class Importing {
  Importing() {}

  /** Told from a worker thread. */
  public interface Progress {
    Progress NONE = (done, total, newest) -> {};

    void imported(int done, int total, ImportOutcome newest);
  }

  /**
   * Imports files and folders; what fails does not keep the rest out. A cancelled or killed import
   * leaves whole reports only.
   *
   * @param cancelled asked between files
   */
  public ImportSummary importAll(List<Path> paths, Progress progress, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException("importAll " + paths + progress + cancelled);
  }

  /** Imports text that has no file. */
  public ImportOutcome importBytes(String sourceName, byte[] bytes) {
    throw new UnsupportedOperationException("importBytes " + sourceName + bytes.length);
  }
}
