package app.hallway.model;

import java.util.List;

/**
 * What is different between two versions of a report.
 *
 * @param changes in the order of the newer version's text
 */
public record VersionChanges(ReportVersion from, ReportVersion to, List<Change> changes) {
  public VersionChanges {
    changes = List.copyOf(changes);
  }

  public ChangeCounts counts() {
    return ChangeCounts.of(changes);
  }
}
