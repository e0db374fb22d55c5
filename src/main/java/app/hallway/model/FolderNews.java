package app.hallway.model;

import java.nio.file.Path;
import java.util.List;

/** What there is to say of a watched folder. */
public sealed interface FolderNews {
  Path folder();

  /** Something came in. */
  record Brought(Path folder, ImportSummary summary) implements FolderNews {}

  /** Told once until it can be looked at again. */
  record Missing(Path folder) implements FolderNews {}

  /** Links that lead out of the folder are passed over; told once until there are others. */
  record Outside(Path folder, List<Path> links) implements FolderNews {
    public Outside {
      links = List.copyOf(links);
    }
  }
}
