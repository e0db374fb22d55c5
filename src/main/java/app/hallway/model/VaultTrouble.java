package app.hallway.model;

import java.nio.file.Path;
import java.util.List;

/** Why a folder was not brought up to date by itself, or not all of it. */
public sealed interface VaultTrouble {
  Path folder();

  /** It is not there, or cannot be read: nothing was taken for deleted. */
  record Missing(Path folder) implements VaultTrouble {}

  /** So many of its files are gone that this is hardly meant: nothing was taken for deleted. */
  record ManyGone(Path folder, int gone, int known) implements VaultTrouble {}

  /** Files of it that cannot be read, or are no text: they stay as they are. */
  record Unreadable(Path folder, List<String> files) implements VaultTrouble {
    public Unreadable {
      files = List.copyOf(files);
    }
  }

  /**
   * A file could not be written.
   *
   * @param reason for people
   */
  record Unwritten(Path folder, String reason) implements VaultTrouble {}
}
