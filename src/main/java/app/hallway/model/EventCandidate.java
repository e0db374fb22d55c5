package app.hallway.model;

/**
 * Two events whose names look like one edition, for the user to decide: they are never merged in
 * silence.
 *
 * @param into the one that more reports are about
 * @param detail what both names have in common
 */
public record EventCandidate(Event into, Event other, Likeness likeness, String detail) {
  /** What speaks for it; the strongest first. */
  public enum Likeness {
    /** The names differ in punctuation, case or a word such as "conference" only. */
    SAME_WORDS,
    /** Series, year and place are the same. */
    SAME_EDITION,
    /** Series and year are the same, and the place of one lies in that of the other. */
    PLACE_WITHIN,
    /** Series and year are the same, and only one of them names a place. */
    ONE_PLACE,
    /** Series, year and place are the same, and one of them says more besides. */
    ONE_SAYS_MORE
  }
}
