package app.hallway.model;

/**
 * Why a mention was taken for a talk that another report had told of before.
 *
 * @param detail what both have in common: an address in its canonical form, speakers' names, the
 *     report that stands between them; empty where there is nothing to name
 */
public record Join(Reason reason, String detail) {
  /** The surest first. */
  public enum Reason {
    /** The user said so. */
    BY_HAND,
    /** Both link the same page of the schedule. */
    SCHEDULE_LINK,
    /** Both link the same recording. */
    RECORDING,
    /** One report links the page of the one and the recording of the other; its title is told. */
    LINKED_TOGETHER,
    /** Title, event and a speaker are the same. */
    TITLE_AND_SPEAKERS,
    /** A title of several words and the event are the same, and only one of them names speakers. */
    TITLE,
    /** One report has what makes a talk the same with either; its title is told. */
    TOLD_TOGETHER
  }
}
