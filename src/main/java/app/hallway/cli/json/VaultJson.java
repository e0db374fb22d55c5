package app.hallway.cli.json;

import app.hallway.model.SyncOutcome;
import app.hallway.model.VaultBlockView;
import app.hallway.model.VaultView;
import java.nio.file.Path;

/** Folders that are kept up to date, and what there is to decide about them. */
public final class VaultJson {
  private VaultJson() {}

  public static void vault(JsonFields json, VaultView vault) {
    json.text("folder", vault.folder());
    json.word("flavour", vault.flavour());
    json.text("layout", vault.layout());
    json.texts("events", vault.events());
    json.number("files", vault.files());
    json.number("open", vault.open());
    json.flag("automatic", vault.automatic());
    json.text("synced", vault.synced());
    json.number("written", vault.written());
  }

  /** What became of a file of a vault. */
  public static JsonForm<SyncOutcome.SyncedFile> file(Path vault) {
    return (json, file) -> {
      json.text("vault", vault);
      json.text("file", vault.resolve(file.path()));
      json.word("outcome", file.fate());
    };
  }

  public static void block(JsonFields json, VaultBlockView block) {
    json.number("id", block.id());
    json.text("file", block.file());
    json.text("block", block.block());
    json.word("state", block.state());
    json.word("kind", block.kind());
    json.id("of", block.row() == 0 ? null : block.row());
    json.flag("takable", block.takable());
    json.text("library", block.mine());
    json.text("yours", block.yours());
  }

  /** A file that the user took away. */
  public static void away(JsonFields json, Path file) {
    json.text("file", file);
    json.text("state", "away");
  }
}
