package app.hallway.model;

/** Names one highlight of one library; meaningless in another library. */
public record HighlightId(long value) {
  public HighlightId {
    if (value <= 0) {
      throw new IllegalArgumentException("a highlight id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
