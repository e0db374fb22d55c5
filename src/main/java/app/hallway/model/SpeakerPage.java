package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the library has of a speaker.
 *
 * @param talks the newest first
 * @param offers who may be the same person, the likeliest first
 */
public record SpeakerPage(Speaker speaker, List<Given> talks, List<SpeakerOffer> offers) {
  public SpeakerPage {
    talks = List.copyOf(talks);
    offers = List.copyOf(offers);
  }

  /**
   * A talk that the speaker gave.
   *
   * @param as by what name and for whom
   * @param year of the event as its name tells it, else of the report; null where neither does
   */
  public record Given(TalkSummary talk, Speaking as, @Nullable Integer year) {}
}
