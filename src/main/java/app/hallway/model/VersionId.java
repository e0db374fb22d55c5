package app.hallway.model;

/** Names one version of one library; meaningless in another library. */
public record VersionId(long value) {
  public VersionId {
    if (value <= 0) {
      throw new IllegalArgumentException("a version id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
