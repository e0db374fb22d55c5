package app.hallway.store.vaults;

import app.hallway.model.BlockKind;
import app.hallway.model.BlockState;
import app.hallway.model.VaultFlavour;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Folders that are kept up to date, and what was agreed on with their files. */
public final class VaultRepository {
  private final Statements statements;

  public VaultRepository(Statements statements) {
    this.statements = statements;
  }

  /** A block with where it stands. */
  public record Placed(KeptVault vault, KeptFile file, KeptBlock block) {}

  /** In the order in which they were added. */
  public List<KeptVault> all() {
    return statements.list("SELECT * FROM vault ORDER BY id", VaultRepository::vault);
  }

  /** Does nothing where the folder is one already. */
  public void add(Path folder, VaultFlavour flavour, String layout, List<String> events) {
    statements.update(
        "INSERT OR IGNORE INTO vault (folder, flavour, layout, events) VALUES (?, ?, ?, ?)",
        folder.toString(),
        flavour,
        layout,
        String.join("\n", events));
  }

  /** All of it was written, as the library was then. */
  public void written(KeptVault vault, long apart, long whole) {
    statements.update(
        "UPDATE vault SET apart = ?, whole = ? WHERE id = ?", apart, whole, vault.id());
  }

  /** It is brought up to date by itself from now on, or not. Returns whether the folder is one. */
  public boolean automatic(Path folder, boolean automatic) {
    return statements.update(
            "UPDATE vault SET automatic = ? WHERE folder = ?", automatic, folder.toString())
        > 0;
  }

  /** It was brought up to date, and so many files were written. */
  public void synced(KeptVault vault, Instant now, int written) {
    statements.update(
        "UPDATE vault SET synced = ?, written = ? WHERE id = ?", now, written, vault.id());
  }

  /** Forgets what was agreed on, too. Returns whether the folder was one. */
  public boolean remove(Path folder) {
    return statements.update("DELETE FROM vault WHERE folder = ?", folder.toString()) > 0;
  }

  /** One with a block that is to be written over is as if it had not been seen. */
  public List<KeptFile> files(KeptVault vault) {
    return statements.list(
        """
        SELECT *, EXISTS (SELECT 1 FROM vault_block
          WHERE file = vault_file.id AND ours = '' AND theirs <> '') AS over
        FROM vault_file WHERE vault = ? ORDER BY id
        """,
        row -> row.flag("over") ? unseen(file(row)) : file(row),
        vault.id());
  }

  private static KeptFile unseen(KeptFile file) {
    return file.seen(-1, -1, file.stamp());
  }

  public List<KeptBlock> blocks(KeptFile file) {
    return statements.list(
        "SELECT * FROM vault_block WHERE file = ? ORDER BY id", VaultRepository::block, file.id());
  }

  /** All that are not in step, of one vault after the other. */
  public List<Placed> apart() {
    var vaults = all();
    return vaults.stream().flatMap(vault -> apart(vault).stream()).toList();
  }

  private List<Placed> apart(KeptVault vault) {
    return statements.list(
        """
        SELECT vault_file.*, vault_block.id AS of_block, block, kind, row, ours, theirs, own, state,
          mine, yours
        FROM vault_block JOIN vault_file ON vault_file.id = vault_block.file
        WHERE vault = ? AND state <> 'IN_STEP' ORDER BY path, vault_block.id
        """,
        row -> new Placed(vault, file(row), block(row, "of_block")),
        vault.id());
  }

  public Optional<Placed> find(long block) {
    return apart().stream().filter(placed -> placed.block().id() == block).findFirst();
  }

  /** Returns it with its id. */
  public KeptFile save(KeptVault vault, KeptFile file) {
    long id =
        statements.insert(
            """
            INSERT INTO vault_file
              (vault, owner, asked, given, path, size, modified, stamp, gone)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (vault, owner) DO UPDATE SET asked = excluded.asked, given = excluded.given,
              path = excluded.path, size = excluded.size, modified = excluded.modified,
              stamp = excluded.stamp, gone = excluded.gone
            RETURNING id
            """,
            vault.id(),
            file.owner(),
            file.asked(),
            file.given(),
            file.path(),
            file.size(),
            file.modified(),
            file.stamp(),
            file.gone());
    return new KeptFile(
        id,
        file.owner(),
        file.asked(),
        file.given(),
        file.path(),
        file.size(),
        file.modified(),
        file.stamp(),
        file.gone());
  }

  public void forget(KeptFile file) {
    statements.update("DELETE FROM vault_file WHERE id = ?", file.id());
  }

  /** A block keeps its id as long as its file has it. */
  public void save(KeptFile file, KeptBlock block) {
    statements.update(
        """
        INSERT INTO vault_block (file, block, kind, row, ours, theirs, own, state, mine, yours)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (file, block) DO UPDATE SET kind = excluded.kind, row = excluded.row,
          ours = excluded.ours, theirs = excluded.theirs, own = excluded.own,
          state = excluded.state, mine = excluded.mine, yours = excluded.yours
        """,
        file.id(),
        block.block(),
        block.kind(),
        block.row(),
        block.ours(),
        block.theirs(),
        block.own(),
        block.state(),
        block.mine(),
        block.yours());
  }

  public void forget(KeptFile file, String block) {
    statements.update("DELETE FROM vault_block WHERE file = ? AND block = ?", file.id(), block);
  }

  private static KeptVault vault(Row row) throws SQLException {
    return new KeptVault(
        row.number("id"),
        Path.of(row.text("folder")),
        row.constant(VaultFlavour.class, "flavour"),
        row.text("layout"),
        row.text("events").lines().toList(),
        row.number("apart"),
        row.number("whole"),
        row.flag("automatic"),
        row.isNull("synced") ? null : row.instant("synced"),
        (int) row.number("written"));
  }

  private static KeptFile file(Row row) throws SQLException {
    return new KeptFile(
        row.number("id"),
        row.text("owner"),
        row.text("asked"),
        row.text("given"),
        row.text("path"),
        row.number("size"),
        row.number("modified"),
        row.number("stamp"),
        row.flag("gone"));
  }

  private static KeptBlock block(Row row) throws SQLException {
    return block(row, "id");
  }

  private static KeptBlock block(Row row, String id) throws SQLException {
    return new KeptBlock(
        row.number(id),
        row.text("block"),
        row.constant(BlockKind.class, "kind"),
        row.number("row"),
        row.text("ours"),
        row.text("theirs"),
        row.flag("own"),
        row.constant(BlockState.class, "state"),
        row.textOrNull("mine"),
        row.textOrNull("yours"));
  }
}
