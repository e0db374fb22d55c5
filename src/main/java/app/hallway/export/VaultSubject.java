package app.hallway.export;

/**
 * What a block of a vault tells of.
 *
 * @param id by which the block is known in its file
 * @param row of the note, the highlight or the talk; 0 where it tells of nothing that the user can
 *     change there
 */
public record VaultSubject(String id, Kind kind, long row) {
  /** What it may tell of. */
  public enum Kind {
    NOTE,
    HIGHLIGHT,
    TALK,
    OTHER,
    /** It is none of the blocks, but a property of the file. */
    PROPERTY
  }
}
