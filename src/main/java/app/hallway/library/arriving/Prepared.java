package app.hallway.library.arriving;

import app.hallway.library.likeness.Fingerprint;
import app.hallway.model.ImportOutcome;
import app.hallway.store.talks.NewVersion;

/** What is known of a file before the writer sees it. */
public sealed interface Prepared {
  /**
   * Something to write.
   *
   * @param words those of the version's reading text
   */
  record Ready(String source, NewVersion version, Fingerprint words) implements Prepared {
    public static Ready of(String source, NewVersion version) {
      return new Ready(source, version, Fingerprint.of(version.readingText()));
    }
  }

  /** Nothing to write. */
  record Settled(ImportOutcome outcome) implements Prepared {}
}
