package app.hallway.model;

/** What became of reading one file. */
public sealed interface ReadResult {
  record Read(Draft draft) implements ReadResult {}

  record Rejected(String sourceName, RejectReason reason, String detail) implements ReadResult {}
}
