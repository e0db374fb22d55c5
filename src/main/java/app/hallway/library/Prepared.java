package app.hallway.library;

import app.hallway.model.ImportOutcome;
import app.hallway.store.NewVersion;

/** What is known of a file before the writer sees it. */
sealed interface Prepared {
  /**
   * Something to write.
   *
   * @param words those of the version's reading text
   */
  record Ready(String source, NewVersion version, Fingerprint words) implements Prepared {
    static Ready of(String source, NewVersion version) {
      return new Ready(source, version, Fingerprint.of(version.readingText()));
    }
  }

  /** Nothing to write. */
  record Settled(ImportOutcome outcome) implements Prepared {}
}
