package app.hallway.library.vaults;

import app.hallway.export.VaultDraft;
import app.hallway.export.VaultPlan;
import app.hallway.export.WholeFile;
import app.hallway.library.vaults.VaultFolder.Sight;
import app.hallway.model.SyncOutcome.Fate;
import app.hallway.model.SyncOutcome.SyncedFile;
import app.hallway.store.Store;
import app.hallway.store.vaults.KeptBlock;
import app.hallway.store.vaults.KeptFile;
import app.hallway.store.vaults.KeptVault;
import app.hallway.vault.VaultFile;
import app.hallway.vault.VaultMerge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the files of a vault up to date one by one, and remembers what was agreed on with each.
 */
final class FileKeeper {
  private final Store store;
  private final KeptVault vault;
  private final VaultFolder folder;
  private final FilePlaces places;
  private final String temporary;
  private final Proposals proposals;
  private final List<SyncedFile> news = new ArrayList<>();
  private final List<Settled> settled = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /** What is to be remembered; no blocks where only the file is. */
  private record Settled(KeptFile file, @Nullable BlockRecords blocks, boolean forgotten) {}

  FileKeeper(
      Store store, KeptVault vault, VaultFolder folder, FilePlaces places, String temporary) {
    this.store = store;
    this.vault = vault;
    this.folder = folder;
    this.places = places;
    this.temporary = temporary;
    this.proposals = new Proposals(store, vault.flavour());
    names.addAll(folder.names());
  }

  List<SyncedFile> news() {
    return news;
  }

  /** All that have a file, or had. */
  Set<String> owners() {
    return places.files().keySet();
  }

  /** Whether a file may have to be written, or was written by the user. */
  boolean isDue(String owner, long stamp) {
    var file = places.files().get(owner);
    if (file == null) {
      return true;
    }
    if (file.gone()) {
      return false;
    }
    var sight = folder.files().get(file.path());
    return file.stamp() != stamp || !new Sight(file.size(), file.modified()).equals(sight);
  }

  /**
   * Brings a file up to date.
   *
   * @param draft null where the library has nothing to say in it any more
   * @throws IOException where it cannot be written, with a message for people
   */
  void keep(String owner, @Nullable VaultDraft draft, long stamp) throws IOException {
    var file = places.files().get(owner);
    var stray = places.strays().get(owner);
    if (file == null && stray != null && draft != null) {
      file = new KeptFile(0, owner, draft.name(), name(stray), stray, -1, -1, stamp, false);
    }
    if (file == null && draft != null) {
      create(draft, stamp);
    } else if (file != null && !file.gone()) {
      update(file, draft, stamp);
    }
  }

  private void tell(String path, Fate fate) {
    news.add(new SyncedFile(path, fate));
  }

  private void create(VaultDraft draft, long stamp) throws IOException {
    var name = VaultPlan.free(draft.name(), draft.owner(), names);
    var target = folder.resolve(name);
    boolean written =
        WholeFile.replace(target, temporary, bytes(draft.content()), () -> !Files.exists(target));
    if (!written) {
      tell(name, Fate.BUSY);
      return;
    }
    names.add(VaultPlan.sameName(name));
    var file = new KeptFile(0, "" + draft.owner(), draft.name(), name, name, -1, -1, stamp, false);
    var agreed = VaultMerge.fresh(parsed(draft.content()));
    settle(file, stamp, new BlockRecords(List.of(), draft).now(agreed));
    tell(name, Fate.CREATED);
  }

  private void update(KeptFile file, @Nullable VaultDraft draft, long stamp) throws IOException {
    var path = folder.resolve(file.path());
    VaultFile theirs;
    try {
      theirs = parsed(text(Files.readAllBytes(path)));
    } catch (IOException unreadable) {
      tell(file.path(), Fate.UNREADABLE);
      return;
    }
    if (theirs.text().isBlank()) {
      tell(file.path(), Fate.UNREADABLE); // what stood in it may be on its way
    } else {
      update(file, draft, stamp, theirs);
    }
  }

  private void update(KeptFile file, @Nullable VaultDraft draft, long stamp, VaultFile theirs)
      throws IOException {
    var path = folder.resolve(file.path());
    var before = bytes(theirs.text());
    var known = file.id() == 0 ? List.<KeptBlock>of() : stored(file);
    if (!isStillOurs(file, before, theirs, known)) {
      settled.add(new Settled(file.gone(true), null, false));
      tell(file.path(), Fate.GONE);
      return;
    }
    var records = new BlockRecords(known, draft);
    var ours = parsed(draft == null ? "" : draft.content());
    var outcome = VaultMerge.merge(records.agreed(), ours, theirs);
    boolean changed = !outcome.text().equals(theirs.text());
    if (draft == null && isNothing(outcome)) {
      remove(file, path, before);
    } else if (changed && !replace(path, bytes(outcome.text()), before)) {
      tell(file.path(), Fate.BUSY);
    } else {
      if (changed) {
        tell(file.path(), Fate.UPDATED);
      }
      settle(renamed(file, draft), stamp, records.now(proposals.judged(outcome.agreed(), records)));
    }
  }

  private List<KeptBlock> stored(KeptFile file) {
    return store.read(session -> session.vaults().blocks(file));
  }

  /** Another file may have come to its place, or the user made it one of their own. */
  private static boolean isStillOurs(
      KeptFile file, byte[] bytes, VaultFile theirs, List<KeptBlock> known) {
    boolean says =
        VaultPlan.owner(bytes).map(Object::toString).filter(file.owner()::equals).isPresent();
    return says || known.stream().map(KeptBlock::block).anyMatch(theirs.ids()::contains);
  }

  private boolean replace(Path path, byte[] content, byte[] before) throws IOException {
    return WholeFile.replace(
        path, temporary, content, () -> Arrays.equals(Files.readAllBytes(path), before));
  }

  /** Neither a word of the user nor anything to decide is left in it. */
  private static boolean isNothing(VaultMerge.Outcome outcome) {
    return outcome.agreed().isEmpty() && outcome.text().replace("---", "").isBlank();
  }

  private void remove(KeptFile file, Path path, byte[] before) throws IOException {
    if (Arrays.equals(Files.readAllBytes(path), before)) {
      Files.delete(path);
      names.remove(VaultPlan.sameName(file.path()));
      settled.add(new Settled(file, null, true));
      tell(file.path(), Fate.REMOVED);
    }
  }

  /** A file that the user gave a name keeps it. */
  private KeptFile renamed(KeptFile file, @Nullable VaultDraft draft) throws IOException {
    if (draft == null
        || draft.name().equals(file.asked())
        || !name(file.path()).equals(file.given())) {
      return file;
    }
    names.remove(VaultPlan.sameName(file.path()));
    var name = VaultPlan.free(draft.name(), draft.owner(), names);
    var path = file.path().substring(0, file.path().length() - file.given().length()) + name;
    names.add(VaultPlan.sameName(path));
    if (Files.exists(folder.resolve(path))
        && !VaultPlan.sameName(path).equals(VaultPlan.sameName(file.path()))) {
      return file;
    }
    Files.move(folder.resolve(file.path()), folder.resolve(path));
    tell(path, Fate.RENAMED);
    return file.named(draft.name(), name, path);
  }

  private void settle(KeptFile file, long stamp, BlockRecords blocks) throws IOException {
    var sight = Sight.of(folder.resolve(file.path()));
    settled.add(new Settled(file.seen(sight.size(), sight.modified(), stamp), blocks, false));
  }

  /** Remembers all since it was called before, at once. */
  void save() {
    if (settled.isEmpty()) {
      return;
    }
    store.write(
        session -> {
          for (var one : settled) {
            if (one.forgotten()) {
              session.vaults().forget(one.file());
            } else {
              var file = session.vaults().save(vault, one.file());
              if (one.blocks() != null) {
                one.blocks().save(session.vaults(), file);
              }
            }
          }
          return true;
        });
    settled.clear();
  }

  private VaultFile parsed(String text) {
    return VaultFile.parse(text, vault.flavour());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
