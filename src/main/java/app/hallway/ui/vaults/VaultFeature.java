package app.hallway.ui.vaults;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.MenuPlace;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.importing.FilePicker;
import javafx.scene.control.Button;

/** The folders that are kept up to date and what was changed in them, by menu, key and notice. */
public final class VaultFeature {
  private final FileChangesViewModel changes;
  private final VaultsSheet foldersSheet;
  private final FileChangesSheet changesSheet;
  private final Command folders;
  private final Command decide;

  public VaultFeature(
      VaultsViewModel vaults, FileChangesViewModel changes, Sheets sheets, FilePicker picker) {
    this.changes = changes;
    this.foldersSheet = new VaultsSheet(vaults, sheets, picker);
    this.changesSheet = new FileChangesSheet(changes, sheets);
    folders = Command.of("command.vaults", "Shortcut+Shift+E", foldersSheet::show);
    decide = Command.of("command.changes", "Shortcut+Shift+T", changesSheet::show);
  }

  /** The command that shows the folders. */
  public Command folders() {
    return folders;
  }

  public Feature feature() {
    var commands = Feature.of(MenuPlace.TAKE_OUT, folders, decide);
    return new Feature(commands.commands(), this::answer);
  }

  private void answer(Workspace.Request request) {
    if (request instanceof Workspace.FoldersRequest) {
      foldersSheet.show();
    } else if (request instanceof Workspace.ChangesRequest) {
      changesSheet.show();
    }
  }

  /** Says how much there is to decide about, and shows it; there only while there is something. */
  public Button sign() {
    var sign = new TextButton("", Messages.text("changes.sign.tip"), changesSheet::show);
    sign.getStyleClass().add("changes-sign");
    sign.textProperty().bind(changes.open().map(open -> Messages.text("changes.sign", open)));
    sign.visibleProperty().bind(changes.open().greaterThan(0));
    sign.managedProperty().bind(sign.visibleProperty());
    return sign;
  }
}
