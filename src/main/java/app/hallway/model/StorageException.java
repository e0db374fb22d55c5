package app.hallway.model;

/**
 * The library's file could not be read or written. What was being written was not: a use case is
 * done wholly or not at all.
 */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    NEWER_FORMAT,
    NOT_A_LIBRARY,
    /** The file holds nothing, not even an empty library. */
    EMPTY,
    /** There is no file, but copies of it lie beside. */
    GONE,
    DAMAGED,
    READ_ONLY,
    IN_USE,
    DISK_FULL,
    CANNOT_CREATE,
    /** The file was moved or deleted while it was open, or its drive does not answer. */
    UNREACHABLE,
    /** What the library keeps of one report is not as it came; the others are as they were. */
    SPOILED,
    FAILED
  }

  private final Reason reason;

  public StorageException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public StorageException(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
