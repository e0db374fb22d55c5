package app.hallway.ui.vaults;

import app.hallway.export.Layout;
import app.hallway.library.wording.Wording;
import app.hallway.model.VaultTrouble;
import app.hallway.model.VaultView;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders that are kept up to date, in words. */
final class FolderWords {
  private FolderWords() {}

  static String shown(Path folder) {
    return Wording.shown(folder);
  }

  /** How it is kept: "Obsidian · One file a report · 12 files". */
  static String how(VaultView vault) {
    return Stream.of(
            Messages.text("vaults.flavour", vault.flavour()),
            Messages.text("export.layout", Layout.valueOf(vault.layout().toUpperCase(Locale.ROOT))),
            String.join(", ", vault.events()),
            Messages.text("vaults.files", vault.files()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** When it was brought up to date, and what that wrote. */
  static String last(VaultView vault) {
    return vault.synced() == null ? Messages.text("vaults.never") : last(vault, vault.synced());
  }

  private static String last(VaultView vault, Instant synced) {
    return Messages.text("vaults.last", Dates.minute(synced), written(vault.written()));
  }

  static String written(int files) {
    return files == 0 ? Messages.text("vaults.unchanged") : Messages.text("vaults.written", files);
  }

  /** Why it was not brought up to date by itself, and what to do. */
  static String trouble(VaultTrouble trouble) {
    var folder = shown(trouble.folder());
    return switch (trouble) {
      case VaultTrouble.Missing _ -> Messages.text("vaults.missing", folder);
      case VaultTrouble.ManyGone(_, int gone, int known) ->
          Messages.text("vaults.many-gone", folder, gone, known);
      case VaultTrouble.Unreadable(_, var files) ->
          Messages.text("vaults.unreadable", files.size(), files.getFirst());
      case VaultTrouble.Unwritten(_, var reason) -> Messages.text("vaults.unwritten", reason);
    };
  }
}
