package app.hallway.library.vaults;

import app.hallway.export.VaultDraft;
import app.hallway.export.VaultSubject;
import app.hallway.model.BlockKind;
import app.hallway.model.FileOwner;
import app.hallway.store.vaults.KeptBlock;
import app.hallway.store.vaults.KeptFile;
import app.hallway.store.vaults.VaultRepository;
import app.hallway.vault.Agreed;
import app.hallway.vault.VaultMerge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is remembered of the blocks of a file, and what of it is to be written. */
final class BlockRecords {
  private static final String PROPERTY = "property ";

  private final Map<String, KeptBlock> before = new HashMap<>();
  private final Map<String, VaultSubject> subjects = new HashMap<>();
  private final @Nullable FileOwner owner;
  private Map<String, Agreed> now = Map.of();

  BlockRecords(List<KeptBlock> before, @Nullable VaultDraft draft) {
    before.forEach(block -> this.before.put(block.block(), block));
    if (draft != null) {
      draft.blocks().forEach(subject -> subjects.put(subject.id(), subject));
    }
    owner = draft == null ? null : draft.owner();
  }

  /** What was agreed on before. */
  Map<String, Agreed> agreed() {
    var agreed = new HashMap<String, Agreed>();
    before.forEach((id, block) -> agreed.put(id, agreed(block)));
    return agreed;
  }

  static Agreed agreed(KeptBlock block) {
    return new Agreed(
        block.ours(), block.theirs(), block.own(), block.state(), block.mine(), block.yours());
  }

  /** What is agreed on now. */
  BlockRecords now(Map<String, Agreed> agreed) {
    now = agreed;
    return this;
  }

  /** Writes what is not as before. */
  void save(VaultRepository vaults, KeptFile file) {
    now.forEach(
        (id, agreed) -> {
          var block = block(id, agreed);
          if (!block.equals(before.get(id))) {
            vaults.save(file, block);
          }
        });
    var gone = new HashSet<>(before.keySet());
    gone.removeAll(now.keySet());
    gone.forEach(id -> vaults.forget(file, id));
  }

  KeptBlock block(String id, Agreed agreed) {
    var known = before.get(id);
    var subject = subject(id);
    return new KeptBlock(
        known == null ? 0 : known.id(),
        id,
        subject.kind(),
        subject.row(),
        agreed.ours(),
        agreed.theirs(),
        agreed.own(),
        agreed.state(),
        agreed.mine(),
        agreed.yours());
  }

  private VaultSubject subject(String id) {
    var told = subjects.get(id);
    if (told != null) {
      return told;
    }
    if (id.startsWith(PROPERTY)) {
      boolean ofTalk = owner != null && owner.kind() == FileOwner.Kind.TALK;
      long row = owner != null && ofTalk && id.equals(VaultMerge.FOLLOW_UP) ? owner.id() : 0;
      return new VaultSubject(id, BlockKind.PROPERTY, row);
    }
    var known = before.get(id);
    return known == null
        ? new VaultSubject(id, BlockKind.OTHER, 0)
        : new VaultSubject(id, known.kind(), known.row());
  }
}
