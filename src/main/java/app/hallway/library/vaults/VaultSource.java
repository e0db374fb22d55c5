package app.hallway.library.vaults;

import app.hallway.export.VaultDraft;
import app.hallway.model.ReportId;
import app.hallway.store.vaults.ReportStamps.Stamps;
import java.util.List;

/** What the library has to say in a vault. */
public interface VaultSource {
  Stamps stamps();

  /** A file for each of these reports of which the user has something. */
  List<VaultDraft> ofReports(List<ReportId> reports);

  /** A file for each talk that no report tells of and of which the user has something. */
  List<VaultDraft> ofTalksApart();

  /** All files. */
  List<VaultDraft> all();
}
