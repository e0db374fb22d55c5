package app.hallway.model;

import java.nio.file.Path;
import java.util.List;

/** What came of bringing a folder up to date. */
public sealed interface SyncOutcome {
  /** What became of a file. */
  enum Fate {
    CREATED,
    UPDATED,
    /** Its title has changed, and its name with it. */
    RENAMED,
    /** The library has nothing to say in it any more, and the user never had. */
    REMOVED,
    /** The user took it away: it is not written again. */
    GONE,
    /** It was written meanwhile by somebody else; the next time it is looked at again. */
    BUSY,
    /** It cannot be read, or is no text. */
    UNREADABLE;

    /** Whether something in the folder is not as it was. */
    public boolean isWritten() {
      return switch (this) {
        case CREATED, UPDATED, RENAMED, REMOVED -> true;
        case GONE, BUSY, UNREADABLE -> false;
      };
    }
  }

  /**
   * A file that is not as it was.
   *
   * @param path from the folder on, with slashes
   */
  record SyncedFile(String path, Fate fate) {}

  /**
   * It is up to date.
   *
   * @param files in the order in which they were looked at
   */
  record Synced(List<SyncedFile> files) implements SyncOutcome {
    public Synced {
      files = List.copyOf(files);
    }

    /** How many files of the folder it wrote, or took away. */
    public int written() {
      return (int) files.stream().filter(file -> file.fate().isWritten()).count();
    }

    /** Those that it could not read: they stay as they are. */
    public List<String> unreadable() {
      return files.stream()
          .filter(file -> file.fate() == Fate.UNREADABLE)
          .map(SyncedFile::path)
          .toList();
    }
  }

  /** The folder is not there, or cannot be read: nothing was taken for deleted. */
  record NoFolder(Path folder) implements SyncOutcome {}

  /** So many of the files are gone that this is hardly meant: nothing was taken for deleted. */
  record ManyGone(Path folder, int gone, int known) implements SyncOutcome {}
}
