package app.hallway.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as a list shows it. */
public record ReportSummary(
    ReportId id,
    ReportMetadata metadata,
    @Nullable String event,
    boolean read,
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
}
