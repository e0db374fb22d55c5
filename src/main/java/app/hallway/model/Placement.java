package app.hallway.model;

import java.util.List;
import java.util.Optional;

/** Where a highlight is in a text. */
public sealed interface Placement {
  /** Its place; empty where that is gone. */
  default Optional<TextSpan> span() {
    return switch (this) {
      case Anchored(var at) -> Optional.of(at);
      case Edited(var at) -> Optional.of(at);
      case Detached _ -> Optional.empty();
    };
  }

  /** The very words, at their place. */
  record Anchored(TextSpan at) implements Placement {}

  /** The place is certain, the words have changed. */
  record Edited(TextSpan at) implements Placement {}

  /** The place is gone; the best three guesses, likeliest first, may be none. */
  record Detached(List<Candidate> candidates) implements Placement {
    public Detached {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A place that a detached highlight might belong to.
   *
   * @param score 0..1
   */
  record Candidate(TextSpan span, double score) {}
}
