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
    /** They are the only ones whom the words beside the title or below it name. */
    NEAR,
    ADDRESS,
    NOWHERE
  }
}
