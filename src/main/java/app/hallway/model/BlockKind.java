package app.hallway.model;

/** What a block in a file of a vault tells of. */
public enum BlockKind {
  NOTE,
  HIGHLIGHT,
  TALK,
  /** What stands in no row that the user could change by it. */
  OTHER,
  /** It is no block, but a property of the file. */
  PROPERTY
}
