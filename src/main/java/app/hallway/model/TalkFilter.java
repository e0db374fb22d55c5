package app.hallway.model;

import org.jspecify.annotations.Nullable;

/**
 * Which talks a list shows; null does not narrow.
 *
 * @param speaker whose talks, under whatever name of theirs
 */
public record TalkFilter(
    @Nullable ReportId report,
    @Nullable String event,
    @Nullable FollowUp followUp,
    boolean highlightedOnly,
    @Nullable SpeakerName speaker) {
  public static final TalkFilter ALL = new TalkFilter(null, null, null, false);

  public TalkFilter(
      @Nullable ReportId report,
      @Nullable String event,
      @Nullable FollowUp followUp,
      boolean highlightedOnly) {
    this(report, event, followUp, highlightedOnly, null);
  }

  public static TalkFilter of(SpeakerName speaker) {
    return new TalkFilter(null, null, null, false, speaker);
  }
}
