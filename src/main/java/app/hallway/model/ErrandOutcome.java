package app.hallway.model;

/** What became of an errand that the running window was asked for. */
public enum ErrandOutcome {
  DONE,
  /** There is nothing of that id in the library; the window has said so. */
  UNKNOWN,
  /** The window is of another version of the program, and did not understand. */
  OTHER_VERSION,
  /** It has just been closed. */
  CLOSING,
  /** There is more to be said than a window listens to. */
  TOO_LONG,
  /** It gave no answer, or none in time. */
  SILENT,
  NO_WINDOW
}
