package app.hallway.model;

/** Names one suggestion of one version of a report; another version has others. */
public record SuggestionId(long value) {
  public SuggestionId {
    if (value <= 0) {
      throw new IllegalArgumentException("a suggestion id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
