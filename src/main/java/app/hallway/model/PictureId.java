package app.hallway.model;

/** Names one picture of one library; meaningless in another library. */
public record PictureId(long value) {
  public PictureId {
    if (value <= 0) {
      throw new IllegalArgumentException("a picture id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
