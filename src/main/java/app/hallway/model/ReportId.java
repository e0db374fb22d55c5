package app.hallway.model;

/** Names one report of one library; meaningless in another library. */
public record ReportId(long value) {
  public ReportId {
    if (value <= 0) {
      throw new IllegalArgumentException("a report id is positive, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
