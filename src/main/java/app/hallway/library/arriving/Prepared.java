package app.hallway.library.arriving;

import app.hallway.library.likeness.Fingerprint;
import app.hallway.model.ImportOutcome;
import app.hallway.render.Article;
import app.hallway.store.talks.NewVersion;
import org.jspecify.annotations.Nullable;

/** What is known of a file before the writer sees it. */
public sealed interface Prepared {
  /**
   * Something to write.
   *
   * @param words those of the version's reading text
   * @param article null where it is not at hand
   */
  record Ready(String source, NewVersion version, Fingerprint words, @Nullable Article article)
      implements Prepared {
    public static Ready of(String source, NewVersion version) {
      return of(source, version, null);
    }

    static Ready of(String source, NewVersion version, @Nullable Article article) {
      return new Ready(source, version, Fingerprint.of(version.readingText()), article);
    }
  }

  /** Nothing to write. */
  record Settled(ImportOutcome outcome) implements Prepared {}
}
