package app.hallway.store.journal;

import java.time.Duration;

/**
 * Something that the user does and can undo.
 *
 * @param name what undo calls it
 * @param subject what it is done to, or empty
 * @param within steps of one name on one subject are one where the next begins so soon
 */
public record Step(String name, String subject, Duration within) {
  private static final Duration MOMENT = Duration.ofSeconds(2);
  private static final Duration EVER = Duration.ofDays(365);

  /** A step that stands for itself. */
  public static Step of(String name) {
    return new Step(name, "", Duration.ZERO);
  }

  /** One that goes on as long as the same is done to the same without a pause. */
  public static Step typing(String name, Object subject) {
    return new Step(name, subject.toString(), MOMENT);
  }

  /** Whether it stays one whatever the clock says, and whoever does others meanwhile. */
  boolean isWhole() {
    return within.equals(EVER);
  }

  /**
   * One that is done in several transactions.
   *
   * @param subject no other such step has the same
   */
  public static Step whole(String name, String subject) {
    return new Step(name, subject, EVER);
  }
}
