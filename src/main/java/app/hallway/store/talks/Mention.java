package app.hallway.store.talks;

import app.hallway.model.Evidence;
import app.hallway.model.Join;
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
 * @param talk the talk that it is shown with, for the user may have joined or split talks
 * @param matched the talk that the program took it for
 * @param own that, or where the user split the mention off, the talk that it became then
 * @param joinedBy why its own talk was joined to the one that it is shown with; null where it is
 *     that one
 * @param matchedBy why it was taken for a talk of another report, or null where it was the first
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
    @Nullable String event,
    TalkId matched,
    TalkId own,
    @Nullable Join joinedBy,
    @Nullable Join matchedBy) {
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

  /**
   * Why it is told of this talk: the user's word goes before what it was matched by; null where it
   * was the first, and where it was split off.
   */
  public @Nullable Join join() {
    if (joinedBy != null) {
      return joinedBy;
    }
    return own.equals(matched) ? matchedBy : null;
  }
}
