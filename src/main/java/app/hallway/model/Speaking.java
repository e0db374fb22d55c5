package app.hallway.model;

import org.jspecify.annotations.Nullable;

/** A person who gave a talk, and for whom they stood there: affiliation belongs to the pair. */
public record Speaking(String name, @Nullable String affiliation) {
  public Speaking {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }
}
