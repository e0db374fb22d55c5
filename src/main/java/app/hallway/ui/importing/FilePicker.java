package app.hallway.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders. FX thread only; returns when the user has chosen. */
public interface FilePicker {
  /** Empty where the user thought better of it. */
  List<Path> reports();

  Optional<Path> folder(String title);

  /**
   * A file to be written; who chose one that is there was asked whether it is to be replaced.
   *
   * @param proposal a name
   */
  Optional<Path> target(String title, String proposal);
}
