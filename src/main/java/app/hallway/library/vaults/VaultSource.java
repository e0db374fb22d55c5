package app.hallway.library.vaults;

import app.hallway.export.VaultDraft;
import app.hallway.model.FileOwner;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.store.vaults.ReportStamps.Stamps;
import java.util.List;
import java.util.function.Function;

/** What the library has to say in a vault. May be asked by several threads. */
public interface VaultSource {
  Stamps stamps();

  /** Tells by what a file about a talk is known. */
  Function<TalkId, FileOwner> talkOwners();

  /** Tells by what a file about an event is known, of its name as it is shown. */
  Function<String, FileOwner> eventOwners();

  /**
   * The files of these reports, by the vault's layout. One about something that other reports tell
   * of too is not whole.
   */
  List<VaultDraft> of(List<ReportId> reports);

  /** A file for each talk that no report tells of and of which the user has something. */
  List<VaultDraft> ofTalksApart();
}
