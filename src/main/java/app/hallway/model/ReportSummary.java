package app.hallway.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a list shows it.
 *
 * @param changed true where a newer version than the one that the user knows has come
 */
public record ReportSummary(
    ReportId id,
    ReportMetadata metadata,
    @Nullable String event,
    boolean read,
    boolean changed,
    int talks,
    int highlights,
    int notes,
    int warnings,
    int versions,
    Instant imported,
    @Nullable String sourcePath,
    List<String> userTags) {
  public ReportSummary {
    userTags = List.copyOf(userTags);
  }

  /** The same report as one of its versions calls it. */
  public ReportSummary as(ReportMetadata version) {
    return new ReportSummary(
        id,
        version,
        event,
        read,
        changed,
        talks,
        highlights,
        notes,
        warnings,
        versions,
        imported,
        sourcePath,
        userTags);
  }
}
