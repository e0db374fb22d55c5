package app.hallway.model;

import java.util.List;

/** What became of importing one file. */
public sealed interface ImportOutcome {
  String source();

  record Imported(
      String source, ReportId report, String title, int talks, List<ImportWarning> warnings)
      implements ImportOutcome {}

  /**
   * Another state of a report that the library has.
   *
   * @param changes what is different from the state that was read until now
   */
  record NewVersion(
      String source,
      ReportId report,
      String title,
      int talks,
      ChangeCounts changes,
      List<ImportWarning> warnings)
      implements ImportOutcome {}

  record Unchanged(String source, ReportId report, String title) implements ImportOutcome {}

  record Rejected(String source, RejectReason reason, String detail) implements ImportOutcome {}
}
