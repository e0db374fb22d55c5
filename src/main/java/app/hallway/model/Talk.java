package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as the user sees it: what was detected, with the user's corrections laid over it.
 *
 * @param addedByHand true where the user, not the detector, said that it is one
 * @param corrected true where the user changed anything that was detected
 * @param cancelled true where a report says that it did not take place
 */
public record Talk(
    TalkId id,
    String title,
    TalkKind kind,
    List<Speaking> speakers,
    @Nullable String day,
    List<TalkLink> links,
    @Nullable String event,
    FollowUp followUp,
    boolean addedByHand,
    boolean corrected,
    boolean cancelled) {
  public Talk {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
  }

  /** One that took place, as far as is told. */
  public Talk(
      TalkId id,
      String title,
      TalkKind kind,
      List<Speaking> speakers,
      @Nullable String day,
      List<TalkLink> links,
      @Nullable String event,
      FollowUp followUp,
      boolean addedByHand,
      boolean corrected) {
    this(id, title, kind, speakers, day, links, event, followUp, addedByHand, corrected, false);
  }
}
