package app.hallway.model;

/** Names one notice of one library; meaningless in another library. */
public record NoticeId(long value) {
  public NoticeId {
    if (value <= 0) {
      throw new IllegalArgumentException("a notice id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
