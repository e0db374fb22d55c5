package app.hallway.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A marked span of a report, or a highlighted talk.
 *
 * @param talk the talk that it marks whole, or whose mention it lies in; null outside of any
 * @param wholeTalk true where it marks the talk's whole mention
 * @param shownIn the version that the placement is in: the report's newest, where nothing else is
 *     said
 * @param placement where it is there
 */
public record Highlight(
    HighlightId id,
    ReportId report,
    @Nullable TalkId talk,
    boolean wholeTalk,
    HighlightColour colour,
    Anchor anchor,
    VersionId shownIn,
    Placement placement,
    Instant created,
    Instant changed) {
  /** The same, told by other words. */
  public Highlight with(Anchor told) {
    return new Highlight(
        id, report, talk, wholeTalk, colour, told, shownIn, placement, created, changed);
  }

  /** A span of the version that the placement is in, such as that of a candidate. */
  public Place place(TextSpan span) {
    return new Place(shownIn, span);
  }
}
