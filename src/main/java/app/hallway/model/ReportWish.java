package app.hallway.model;

import org.jspecify.annotations.Nullable;

/**
 * What is to be shown.
 *
 * @param version null for the newest
 * @param since the version to tell the differences from; null for the one that the user knows
 * @param here where somebody reads the report already; null for where they left off
 * @param plain without its pictures
 */
public record ReportWish(
    ReportId report,
    @Nullable VersionId version,
    @Nullable VersionId since,
    @Nullable Here here,
    boolean plain) {
  /** A place in a version, which may be another one. */
  public record Here(VersionId version, int offset) {}

  public static ReportWish newest(ReportId report) {
    return of(report, null);
  }

  public static ReportWish of(ReportId report, @Nullable VersionId version) {
    return new ReportWish(report, version, null, null, false);
  }

  public ReportWish comparedWith(VersionId other) {
    return new ReportWish(report, version, other, here, plain);
  }

  public ReportWish readAt(@Nullable Here place) {
    return new ReportWish(report, version, since, place, plain);
  }

  public ReportWish plain(boolean withoutPictures) {
    return new ReportWish(report, version, since, here, withoutPictures);
  }
}
