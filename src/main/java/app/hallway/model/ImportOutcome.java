package app.hallway.model;

import java.util.List;

/** What became of importing one file. */
public sealed interface ImportOutcome {
  String source();

  /** What it brings for talks that the user means to watch. */
  default List<Notice> notices() {
    return List.of();
  }

  /**
   * A report that the library did not have.
   *
   * @param notices what it brings for talks that the user means to watch
   */
  record Imported(
      String source,
      ReportId report,
      String title,
      int talks,
      List<Notice> notices,
      List<ImportWarning> warnings)
      implements ImportOutcome {}

  /**
   * Another state of a report that the library has.
   *
   * @param changes what is different from the state that was read until now
   * @param notices what it brings for talks that the user means to watch
   */
  record NewVersion(
      String source,
      ReportId report,
      String title,
      int talks,
      ChangeCounts changes,
      List<Notice> notices,
      List<ImportWarning> warnings)
      implements ImportOutcome {}

  record Unchanged(String source, ReportId report, String title) implements ImportOutcome {}

  record Rejected(String source, RejectReason reason, String detail) implements ImportOutcome {}

  /**
   * What is no report, though nothing is wrong with it.
   *
   * @param files how many files or links are told of together; the source is the first of them
   */
  record PassedOver(String source, PassReason reason, int files) implements ImportOutcome {}
}
