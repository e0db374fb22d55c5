package app.hallway.library;

import app.hallway.model.StorageException;

/** The library cannot be used; says why and what to do, by a reason that the caller words. */
public final class LibraryException extends Exception {
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
    UNREACHABLE
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

  static LibraryException of(StorageException failure) {
    return new LibraryException(
        reason(failure.reason()), String.valueOf(failure.getMessage()), failure);
  }

  private static Reason reason(StorageException.Reason reason) {
    return switch (reason) {
      case NEWER_FORMAT -> Reason.NEWER_FORMAT;
      case NOT_A_LIBRARY -> Reason.NOT_A_LIBRARY;
      case EMPTY -> Reason.EMPTY;
      case GONE -> Reason.GONE;
      case DAMAGED, SPOILED, FAILED -> Reason.DAMAGED;
      case READ_ONLY -> Reason.READ_ONLY;
      case IN_USE -> Reason.IN_USE;
      case DISK_FULL -> Reason.DISK_FULL;
      case CANNOT_CREATE -> Reason.CANNOT_CREATE;
      case UNREACHABLE -> Reason.UNREACHABLE;
    };
  }

  public Reason reason() {
    return reason;
  }
}
