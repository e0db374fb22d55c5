package app.hallway.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the user changed in a file of a vault, as a change of the library. */
public sealed interface BlockChange {
  /** A note is to say this. */
  record OfNote(String markdown, boolean done, @Nullable LocalDate due) implements BlockChange {}

  record OfColour(HighlightColour colour) implements BlockChange {}

  record OfFollowUp(FollowUp followUp) implements BlockChange {}
}
