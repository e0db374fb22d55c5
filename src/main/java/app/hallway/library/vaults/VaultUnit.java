package app.hallway.library.vaults;

import app.hallway.model.FileOwner;
import app.hallway.model.ReportId;
import java.util.List;

/**
 * What has a file of its own in a vault, where the user has anything about it.
 *
 * @param number another one whenever the file would be another
 * @param reports all that tell of it
 */
record VaultUnit(FileOwner owner, long number, List<ReportId> reports) {
  VaultUnit {
    reports = List.copyOf(reports);
  }
}
