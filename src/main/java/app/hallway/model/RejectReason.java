package app.hallway.model;

/** Why a file did not become a report. */
public enum RejectReason {
  EMPTY,
  BINARY,
  TOO_LARGE,
  UNREADABLE,
  UNEXPECTED,
  NOT_FOUND,
  UNSUPPORTED_TYPE,
  NO_TEXT,
  LIBRARY_WRITE_FAILED,
  BROKEN_ARCHIVE,
  WEB_ARCHIVE
}
