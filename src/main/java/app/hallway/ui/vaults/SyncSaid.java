package app.hallway.ui.vaults;

import app.hallway.model.SyncOutcome;
import app.hallway.ui.common.texts.Messages;

/**
 * What came of bringing a folder up to date, in a sentence.
 *
 * @param problem whether something is to be done about it
 * @param gone whether the user can say that the files that are missing are meant to be
 */
record SyncSaid(String sentence, boolean problem, boolean gone) {
  static SyncSaid of(SyncOutcome outcome) {
    return switch (outcome) {
      case SyncOutcome.Synced synced -> of(synced);
      case SyncOutcome.NoFolder(var folder) ->
          new SyncSaid(Messages.text("vaults.missing", FolderWords.shown(folder)), true, false);
      case SyncOutcome.ManyGone(var folder, int gone, int known) ->
          new SyncSaid(
              Messages.text("vaults.many-gone", FolderWords.shown(folder), gone, known),
              true,
              true);
    };
  }

  private static SyncSaid of(SyncOutcome.Synced synced) {
    var unreadable = synced.unreadable();
    return unreadable.isEmpty()
        ? new SyncSaid(FolderWords.written(synced.written()), false, false)
        : new SyncSaid(
            Messages.text("vaults.unreadable", unreadable.size(), unreadable.getFirst()),
            true,
            false);
  }

  static SyncSaid failed(String reason) {
    return new SyncSaid(Messages.text("vaults.unwritten", reason), true, false);
  }
}
