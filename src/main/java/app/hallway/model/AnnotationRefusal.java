package app.hallway.model;

/** Why no annotations are had from a file. */
public enum AnnotationRefusal {
  /** It is of no form that is known. */
  UNKNOWN,
  /** It begins as one does that is known, and is cut or damaged. */
  BROKEN,
  /** It is larger than any that a person makes. */
  TOO_LARGE,
  /** There is no such file, or it may not be read. */
  UNREADABLE
}
