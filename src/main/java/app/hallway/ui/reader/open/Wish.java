package app.hallway.ui.reader.open;

import app.hallway.model.ReportId;
import app.hallway.model.VersionId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown.
 *
 * @param version null for the newest
 * @param since the version to tell the differences from; null for the one that the user knows
 */
public record Wish(ReportId report, @Nullable VersionId version, @Nullable VersionId since) {
  static Wish newest(ReportId report) {
    return new Wish(report, null, null);
  }

  Wish comparedWith(VersionId other) {
    return new Wish(report, version, other);
  }
}
