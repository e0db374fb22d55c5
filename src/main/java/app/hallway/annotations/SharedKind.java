package app.hallway.annotations;

/** What an annotation is about. */
public enum SharedKind {
  /** Words of a text. */
  PASSAGE,
  /** All that a text tells of a talk. */
  WHOLE_TALK,
  /** A talk, in whatever text it is told of: a note, nothing is marked. */
  TALK,
  /** A text as a whole: a note, nothing is marked. */
  REPORT
}
