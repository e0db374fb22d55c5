package app.hallway.cli.context;

import app.hallway.library.LibraryException;
import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The window, as the command line starts it. */
public interface Window {
  /** Whether a window can be seen here. */
  boolean hasDisplay();

  /**
   * Shows a library until the window is closed.
   *
   * @param report to open in it, or null for where the user left off
   * @throws LibraryException where the library cannot be used; a window has said so by then
   */
  void open(Path library, @Nullable ReportId report) throws LibraryException;

  /**
   * Shows itself around, with or without a display.
   *
   * @return the pictures and the exported notes that it wrote into the folder
   */
  List<Path> tour(Path folder) throws IOException, LibraryException;
}
