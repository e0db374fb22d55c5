package app.hallway.ui.desk;

import app.hallway.ui.importing.FilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Chooses nothing: for a window that nobody sits at. */
public final class NoFilePicker implements FilePicker {
  @Override
  public List<Path> reports() {
    return List.of();
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> target(String title, String proposal) {
    return Optional.empty();
  }
}
