package app.hallway.model;

/** What a note is for. */
public enum NoteKind {
  NOTE,
  TAKEAWAY,
  QUESTION,
  ACTION,
  QUOTE;

  /** Whether it is open until the user ticks it off: done, or answered. */
  public boolean isTickable() {
    return this == ACTION || this == QUESTION;
  }
}
