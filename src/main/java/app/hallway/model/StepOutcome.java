package app.hallway.model;

/** What became of undoing or redoing the user's newest step. */
public sealed interface StepOutcome {
  /**
   * It was undone or redone.
   *
   * @param step its name
   */
  record Done(String step) implements StepOutcome {}

  /** It cannot be: what it changed has left the bin for good. It is forgotten now. */
  record Emptied(String step) implements StepOutcome {}

  /** There was no step. */
  record Nothing() implements StepOutcome {}
}
