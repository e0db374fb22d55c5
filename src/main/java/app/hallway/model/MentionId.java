package app.hallway.model;

/** Names one mention of one version of a report; another version has others. */
public record MentionId(long value) {
  public MentionId {
    if (value <= 0) {
      throw new IllegalArgumentException("a mention id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
