package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source tells of a talk, wherever it does so.
 *
 * @param day the source's own words for its day ("Day 2", "Thursday"), or null
 * @param evidence why it is taken for a talk; none where somebody said so
 * @param confidence probability in 0..1 that it is a talk
 * @param cancelled whether the source says that it did not take place
 */
public record Telling(
    String title,
    TalkKind kind,
    List<Speaking> speakers,
    @Nullable String day,
    List<TalkLink> links,
    List<Evidence> evidence,
    double confidence,
    boolean cancelled) {
  private static final double SURE = 1;

  public Telling {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a talk has a title");
    }
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    evidence = List.copyOf(evidence);
  }

  /** Of one that took place, as far as the source says. */
  public Telling(
      String title,
      TalkKind kind,
      List<Speaking> speakers,
      @Nullable String day,
      List<TalkLink> links,
      List<Evidence> evidence,
      double confidence) {
    this(title, kind, speakers, day, links, evidence, confidence, false);
  }

  /** What somebody says who knows. */
  public static Telling titled(String title, TalkKind kind) {
    return new Telling(title, kind, List.of(), null, List.of(), List.of(), SURE);
  }

  /** The same, and there is no doubt that it is a talk. */
  public Telling asSure() {
    return new Telling(title, kind, speakers, day, links, evidence, SURE, cancelled);
  }
}
