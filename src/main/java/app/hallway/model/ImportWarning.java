package app.hallway.model;

/**
 * Something about an imported report that its reader should know.
 *
 * @param line 1-based source line, 0 where it is about the whole report
 * @param detail what it was (a shortcode's name, a charset, a path); may be empty
 */
public record ImportWarning(Kind kind, int line, String detail) {
  public enum Kind {
    ENCODING_GUESSED,
    ZERO_BYTES,
    TEXT_REPAIRED,
    FRONT_MATTER_BROKEN,
    FRONT_MATTER_NOT_CLOSED,
    FRONT_MATTER_TOO_LARGE,
    DATE_IMPLAUSIBLE,
    SHORTCODE_DROPPED,
    COMPONENT_FLATTENED,
    PICTURE_MISSING,
    PICTURE_TOO_LARGE,
    NESTING_TOO_DEEP,
    TABLE_TOO_LARGE,
    ADDRESS_TOO_LONG,
    LEFT_OUT,
    SEVERAL_POSTS
  }
}
