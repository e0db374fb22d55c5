package app.hallway.model;

/** By what a talk may be known again, in a form in which it is compared. */
public sealed interface TalkKey {
  /**
   * The page of the schedule or the recording that it has.
   *
   * @param address in canonical form
   */
  record Link(String address) implements TalkKey {}

  /**
   * What it is called.
   *
   * @param words of letters and digits, without case and accents
   */
  record Title(String words) implements TalkKey {}

  /**
   * Who gave it: alone, that tells little.
   *
   * @param words as those of a title
   */
  record Speaker(String words) implements TalkKey {}
}
