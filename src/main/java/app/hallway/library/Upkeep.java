package app.hallway.library;

import app.hallway.model.StorageException;
import app.hallway.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Integrity and copies. */
public final class Upkeep {
  private final Store store;

  Upkeep(Store store) {
    this.store = store;
  }

  /** What is wrong with the library, a line each; empty where nothing is. */
  public List<String> check() {
    return store.check();
  }

  /** A whole copy, verified. The file must not exist. */
  public void backup(Path file) throws LibraryException {
    try {
      store.backup(file.toAbsolutePath());
    } catch (StorageException failure) {
      throw LibraryException.of(failure);
    } catch (IOException failure) {
      throw new LibraryException(LibraryException.Reason.CANNOT_CREATE, file.toString(), failure);
    }
  }
}
