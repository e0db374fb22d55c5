package app.hallway.store;

import app.hallway.model.Evidence;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a report tells of one talk.
 *
 * @param lines where, the fullest first
 * @param span where in the reading text; empty where the version does not tell of it any more
 * @param event the event of the report
 */
public record Mention(
    long id,
    ReportId report,
    VersionId version,
    TalkId talk,
    Origin origin,
    String title,
    TalkKind kind,
    @Nullable String day,
    List<Speaking> speakers,
    List<TalkLink> links,
    List<LineSpan> lines,
    TextSpan span,
    List<Evidence> evidence,
    double confidence,
    @Nullable String event) {
  /** Who says so. */
  public enum Origin {
    /** The detector, in this version. */
    DETECTED,
    /** The user. */
    BY_HAND,
    /** The detector, in an older version; kept because the user cares about the talk. */
    KEPT
  }

  public Mention {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    lines = List.copyOf(lines);
    evidence = List.copyOf(evidence);
  }
}
