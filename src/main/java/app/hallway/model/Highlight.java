package app.hallway.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A marked span of a report, or a highlighted talk.
 *
 * @param talk the talk that it marks whole, or whose mention it lies in; null outside of any
 * @param wholeTalk true where it marks the talk's whole mention
 * @param placement where it is in the report's newest version
 */
public record Highlight(
    HighlightId id,
    ReportId report,
    @Nullable TalkId talk,
    boolean wholeTalk,
    HighlightColour colour,
    Anchor anchor,
    Placement placement,
    Instant created,
    Instant changed) {
  /** The same, told by other words. */
  public Highlight with(Anchor told) {
    return new Highlight(id, report, talk, wholeTalk, colour, told, placement, created, changed);
  }
}
