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
  public static final TalkFilter ALL = new TalkFilter(null, null, null, false, null);

  public TalkFilter withReport(@Nullable ReportId wanted) {
    return new TalkFilter(wanted, event, followUp, highlightedOnly, speaker);
  }

  public TalkFilter withEvent(@Nullable String wanted) {
    return new TalkFilter(report, wanted, followUp, highlightedOnly, speaker);
  }

  public TalkFilter withFollowUp(@Nullable FollowUp wanted) {
    return new TalkFilter(report, event, wanted, highlightedOnly, speaker);
  }

  public TalkFilter withHighlightedOnly(boolean wanted) {
    return new TalkFilter(report, event, followUp, wanted, speaker);
  }

  public TalkFilter withSpeaker(@Nullable SpeakerName wanted) {
    return new TalkFilter(report, event, followUp, highlightedOnly, wanted);
  }
}
