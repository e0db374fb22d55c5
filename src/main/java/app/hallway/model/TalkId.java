package app.hallway.model;

/** Names one talk of one library; meaningless in another library. */
public record TalkId(long value) {
  public TalkId {
    if (value <= 0) {
      throw new IllegalArgumentException("a talk id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
