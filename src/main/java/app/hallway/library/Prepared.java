package app.hallway.library;

import app.hallway.model.ImportOutcome;
import app.hallway.store.NewVersion;

/** What is known of a file before the writer sees it. */
sealed interface Prepared {
  /** Something to write. */
  record Ready(String source, NewVersion version) implements Prepared {}

  /** Nothing to write. */
  record Settled(ImportOutcome outcome) implements Prepared {}
}
