package app.hallway.model;

/**
 * A stretch of words in which two texts agree, or that only one of them has.
 *
 * @param text with its blanks and line breaks
 */
public record WordChange(Kind kind, String text) {
  /** Which of the two has it. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }
}
