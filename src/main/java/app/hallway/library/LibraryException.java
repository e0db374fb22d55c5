package app.hallway.library;

/** The library cannot be used; says why and what to do, by a reason that the caller words. */
public final class LibraryException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    NEWER_FORMAT,
    NOT_A_LIBRARY,
    DAMAGED,
    READ_ONLY,
    IN_USE,
    DISK_FULL,
    CANNOT_CREATE
  }

  private final Reason reason;

  public LibraryException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public LibraryException(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
