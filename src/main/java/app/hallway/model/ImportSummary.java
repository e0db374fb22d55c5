package app.hallway.model;

import java.util.List;

/**
 * What an import did, in the order of its files.
 *
 * @param cancelled true where it was stopped before its last file
 */
public record ImportSummary(List<ImportOutcome> outcomes, boolean cancelled) {
  public ImportSummary {
    outcomes = List.copyOf(outcomes);
  }

  public boolean hasRejections() {
    return outcomes.stream().anyMatch(ImportOutcome.Rejected.class::isInstance);
  }

  /** What is different in all the reports of which another version came. */
  public ChangeCounts changes() {
    return outcomes.stream()
        .filter(ImportOutcome.NewVersion.class::isInstance)
        .map(outcome -> ((ImportOutcome.NewVersion) outcome).changes())
        .reduce(ChangeCounts.NONE, ChangeCounts::plus);
  }
}
