package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as the detector found it in one report.
 *
 * @param day the report's own words for its day ("Day 2", "Thursday"), or null
 * @param mentions where the report tells of it, the fullest first; never empty
 * @param confidence probability in 0..1 that it is a talk of the report's event
 * @param cancelled whether the report says that it did not take place
 */
public record DetectedTalk(
    String title,
    TalkKind kind,
    List<Speaking> speakers,
    @Nullable String day,
    List<TalkLink> links,
    List<LineSpan> mentions,
    List<Evidence> evidence,
    double confidence,
    boolean cancelled) {
  public DetectedTalk {
    if (title.isBlank() || mentions.isEmpty()) {
      throw new IllegalArgumentException("a talk has a title and a place");
    }
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    mentions = List.copyOf(mentions);
    evidence = List.copyOf(evidence);
  }

  /** One that took place, as far as the report says. */
  public DetectedTalk(
      String title,
      TalkKind kind,
      List<Speaking> speakers,
      @Nullable String day,
      List<TalkLink> links,
      List<LineSpan> mentions,
      List<Evidence> evidence,
      double confidence) {
    this(title, kind, speakers, day, links, mentions, evidence, confidence, false);
  }

  /** What was told of it at a place. */
  public static DetectedTalk of(Telling telling, List<LineSpan> mentions) {
    return new DetectedTalk(
        telling.title(),
        telling.kind(),
        telling.speakers(),
        telling.day(),
        telling.links(),
        mentions,
        telling.evidence(),
        telling.confidence(),
        telling.cancelled());
  }

  /** What is told of it, apart from the place. */
  public Telling telling() {
    return new Telling(title, kind, speakers, day, links, evidence, confidence, cancelled);
  }
}
