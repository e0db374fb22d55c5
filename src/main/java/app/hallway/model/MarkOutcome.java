package app.hallway.model;

/** What became of a passage that was to be marked. */
public sealed interface MarkOutcome {
  record Marked(HighlightId highlight) implements MarkOutcome {}

  /** The report does not have its words any more, or is gone. */
  record Gone() implements MarkOutcome {}

  /** There is no text in that place of the version. */
  record NoText() implements MarkOutcome {}
}
