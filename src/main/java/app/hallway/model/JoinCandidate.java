package app.hallway.model;

/**
 * Another talk that may be the same one, for the user to decide: it is never joined in silence.
 *
 * @param detail what both have in common, as in {@link Join#detail()}
 */
public record JoinCandidate(TalkSummary talk, Likeness likeness, String detail) {
  /** What speaks for it; the strongest first. */
  public enum Likeness {
    /** All that a join asks for; what made them one was known or said only later. */
    SAME_BY_NOW,
    /** All that a join asks for, but more than one talk has it. */
    ONE_OF_SEVERAL,
    /** They share a link, but titles and speakers differ. */
    SAME_LINK,
    /** Title and speaker are the same, the sessions have pages of their own. */
    OTHER_SESSION,
    /** The titles are the same but say little. */
    SAME_TITLE,
    /** The titles are nearly the same, or one is the beginning of the other. */
    NEAR_TITLE
  }
}
