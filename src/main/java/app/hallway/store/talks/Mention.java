package app.hallway.store.talks;

import app.hallway.model.Evidence;
import app.hallway.model.Join;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.Telling;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a report tells of one talk.
 *
 * @param event the event of the report
 */
public record Mention(
    long id, Origin origin, Telling telling, Where where, @Nullable String event, Tie tie)
    implements SourcedTelling {
  /** Who says so. */
  public enum Origin {
    /** The detector, in this version. */
    DETECTED,
    /** The user. */
    BY_HAND,
    /** The detector, in an older version; kept because the user cares about the talk. */
    KEPT
  }

  /**
   * Where it stands.
   *
   * @param lines of the source, the fullest first
   * @param span in the reading text; empty where the version does not tell of it any more
   */
  public record Where(ReportId report, VersionId version, List<LineSpan> lines, TextSpan span) {
    public Where {
      lines = List.copyOf(lines);
    }
  }

  public ReportId report() {
    return where.report();
  }

  public VersionId version() {
    return where.version();
  }

  public List<LineSpan> lines() {
    return where.lines();
  }

  public TextSpan span() {
    return where.span();
  }

  public List<Evidence> evidence() {
    return telling.evidence();
  }

  public double confidence() {
    return telling.confidence();
  }

  /** The talk that the program took it for. */
  public TalkId matched() {
    return tie.matched();
  }

  /** That, or where the user split it off, the talk that it became then. */
  public TalkId own() {
    return tie.own();
  }

  /** Why it was taken for a talk of another source, or null where it was the first. */
  public @Nullable Join matchedBy() {
    return tie.matchedBy();
  }

  @Override
  public boolean isOfSameSource(SourcedTelling other) {
    return other instanceof Mention mention && mention.report().equals(report());
  }
}
