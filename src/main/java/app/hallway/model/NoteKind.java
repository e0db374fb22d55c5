package app.hallway.model;

/** What a note is for. */
public enum NoteKind {
  NOTE,
  TAKEAWAY,
  QUESTION,
  ACTION,
  QUOTE
}
