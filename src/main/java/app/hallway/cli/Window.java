package app.hallway.cli;

import app.hallway.model.ReportId;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The window, as the command line starts it. */
public interface Window {
  /**
   * Shows a library until the window is closed.
   *
   * @param report to open in it, or null for where the user left off
   */
  void open(Path library, @Nullable ReportId report);

  /** Shows itself around and writes pictures and exported notes into a folder. */
  void tour(Path folder);
}
