package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as the user sees it: what was detected, with the user's corrections laid over it.
 *
 * @param addedByHand true where the user, not the detector, said that it is one
 * @param corrected true where the user changed anything that was detected
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
    boolean corrected) {
  public Talk {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
  }
}
