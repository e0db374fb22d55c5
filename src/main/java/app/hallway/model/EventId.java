package app.hallway.model;

/** Names one event of one library; meaningless in another library. */
public record EventId(long value) {
  public EventId {
    if (value <= 0) {
      throw new IllegalArgumentException("a event id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
