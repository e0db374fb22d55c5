package app.hallway.detect.headlines;

import app.hallway.model.Speaking;
import java.util.List;

/** Who speaks, and how the report says so. */
public record NamedSpeakers(List<Speaking> people, Source source) {
  public static final NamedSpeakers NONE = new NamedSpeakers(List.of(), Source.NOWHERE);

  /** Where speakers were read, the surest first. */
  public enum Source {
    HEADLINE,
    LABEL,
    LINE_BELOW,
    PROSE_BELOW,
    ADDRESS,
    NOWHERE
  }
}
