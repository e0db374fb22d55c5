package app.hallway.templates;

/**
 * Why a template writes nothing.
 *
 * @param template where it is wrong: the one that was asked for, or one that it includes
 * @param line from 1; 0 where it cannot be said
 * @param column from 1, in UTF-16 units; 0 where it cannot be said
 * @param detail what it is about: a name, a number, what was read; may be empty
 */
public record TemplateFault(String template, int line, int column, Reason reason, String detail) {
  /** What is wrong. */
  public enum Reason {
    /** It cannot be read; the detail says what was met. */
    SYNTAX,
    /** It includes a template that is not there. */
    NO_TEMPLATE,
    /** It names a tag, a filter, a test or a function that is not there, or not allowed. */
    NO_SUCH_WORD,
    /** It names a value that is not there. */
    NO_SUCH_VALUE,
    /** It prints a list or a map. */
    NOT_PRINTABLE,
    /** It asks whether a list or a map is true. */
    NO_CONDITION,
    /** A filter was given what it makes nothing of. */
    WRONG_VALUE,
    /** It writes or builds more than it may; the detail is the bound, in characters. */
    TOO_LONG,
    /** It goes round more often than it may; the detail is the bound. */
    TOO_MANY_STEPS,
    /** Its templates and macros call each other more deeply than they may. */
    TOO_DEEP,
    /** It takes longer than it may; the detail is the bound, in seconds. */
    TOO_SLOW
  }
}
