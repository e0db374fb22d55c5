package app.hallway.model;

/** Names one note of one library; meaningless in another library. */
public record NoteId(long value) {
  public NoteId {
    if (value <= 0) {
      throw new IllegalArgumentException("a note id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
