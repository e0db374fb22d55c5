package app.hallway.cli.context;

import app.hallway.library.LibraryException;
import app.hallway.model.Errand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The window, as the command line starts it. */
public interface Window {
  /** Whether a window can be seen here. */
  boolean hasDisplay();

  /**
   * Shows a library until the window is closed.
   *
   * @param errand done in it, once it is seen
   * @throws LibraryException where the library cannot be used; a window has said so by then
   */
  void open(Path library, Errand errand) throws LibraryException;

  /**
   * Shows itself around, with or without a display.
   *
   * @return the pictures and the exported notes that it wrote into the folder
   */
  List<Path> tour(Path folder) throws IOException, LibraryException;
}
