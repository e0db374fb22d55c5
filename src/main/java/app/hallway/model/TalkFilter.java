package app.hallway.model;

import org.jspecify.annotations.Nullable;

/** Which talks a list shows; null does not narrow. */
public record TalkFilter(
    @Nullable ReportId report,
    @Nullable String event,
    @Nullable FollowUp followUp,
    boolean highlightedOnly) {
  public static final TalkFilter ALL = new TalkFilter(null, null, null, false);
}
