package app.hallway.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A talk that the user means to watch, watched, or dropped.
 *
 * @param since when the user said so
 * @param notices what came for it and was not seen yet, the newest first
 */
public record QueuedTalk(TalkSummary summary, Instant since, List<Notice> notices) {
  /** Whether there is a recording. */
  public enum Recording {
    THERE,
    EXPECTED,
    NONE
  }

  public QueuedTalk {
    notices = List.copyOf(notices);
  }

  public Talk talk() {
    return summary.talk();
  }

  public Recording recording() {
    if (recordingUrl().isPresent()) {
      return Recording.THERE;
    }
    boolean expected = talk().links().stream().anyMatch(link -> link.role() == LinkRole.VIDEO);
    return expected ? Recording.EXPECTED : Recording.NONE;
  }

  /** The address of its recording. */
  public Optional<String> recordingUrl() {
    return talk().links().stream()
        .filter(link -> link.role() == LinkRole.VIDEO && !link.isExpected())
        .map(TalkLink::url)
        .findFirst();
  }
}
