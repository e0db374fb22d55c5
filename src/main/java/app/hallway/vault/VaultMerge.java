package app.hallway.vault;

import app.hallway.model.BlockState;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the library would write and what a file has become. Whatever is not a block
 * of ours that only we changed stays as it is, to the last sign.
 */
public final class VaultMerge {
  /** A property that the user may set in the file as well as in the library. */
  public static final String FOLLOW_UP = VaultBlock.property("follow-up");

  private final Map<String, Agreed> base;
  private final VaultFile ours;
  private final VaultFile theirs;
  private final Map<String, Agreed> next = new HashMap<>();
  private final Set<String> inserted = new LinkedHashSet<>();
  private final Set<String> updated = new LinkedHashSet<>();
  private final Set<String> removed = new LinkedHashSet<>();

  private VaultMerge(Map<String, Agreed> base, VaultFile ours, VaultFile theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  /**
   * What comes of it.
   *
   * @param text of the file; the very same where there is nothing to write
   * @param agreed all that is to be remembered of the blocks of the file
   * @param written how many blocks were put in or brought up to date
   * @param removed how many were taken out
   */
  public record Outcome(String text, Map<String, Agreed> agreed, int written, int removed) {
    public Outcome {
      agreed = Map.copyOf(agreed);
    }
  }

  /**
   * Brings them together.
   *
   * @param base what was agreed on before, by the ids of blocks
   * @param ours the file as the library would write it anew
   * @param theirs the file as it is
   */
  public static Outcome merge(Map<String, Agreed> base, VaultFile ours, VaultFile theirs) {
    return new VaultMerge(base, ours, theirs).outcome();
  }

  /** What is remembered of a file that was written anew. */
  public static Map<String, Agreed> fresh(VaultFile written) {
    var agreed = new HashMap<String, Agreed>();
    written.blocks().forEach((id, block) -> agreed.put(id, Agreed.on(block.content())));
    return agreed;
  }

  private Outcome outcome() {
    var ids = new LinkedHashSet<>(ours.blocks().keySet());
    ids.addAll(base.keySet());
    ids.forEach(this::settle);
    var text = written();
    return new Outcome(text, next, inserted.size() + updated.size(), removed.size());
  }

  /**
   * Each text is read again before it counts: what the user left open, such as a code block, might
   * swallow what stands after it. What finds no place waits.
   */
  private String written() {
    if (inserted.isEmpty() && updated.isEmpty() && removed.isEmpty()) {
      return theirs.text();
    }
    for (var room : FileEdits.Room.values()) {
      var text = new FileEdits(ours, theirs, inserted, updated, removed).text(room);
      if (holds(text)) {
        return text;
      }
    }
    inserted.forEach(next::remove);
    inserted.clear();
    var text = new FileEdits(ours, theirs, inserted, updated, removed).text(FileEdits.Room.AT_ONCE);
    return holds(text) ? text : nothing();
  }

  private String nothing() {
    updated.forEach(id -> next.put(id, base.getOrDefault(id, Agreed.never())));
    removed.forEach(id -> next.put(id, base.getOrDefault(id, Agreed.never())));
    updated.clear();
    removed.clear();
    return theirs.text();
  }

  private boolean holds(String text) {
    var now = VaultFile.parse(text, theirs.flavour());
    var expected = new HashMap<String, @Nullable String>();
    theirs.blocks().forEach((id, block) -> expected.put(id, block.content()));
    removed.forEach(expected::remove);
    updated.forEach(id -> expected.put(id, ours.content(id)));
    inserted.forEach(id -> expected.put(id, ours.content(id)));
    var found = new HashMap<String, @Nullable String>();
    now.blocks().forEach((id, block) -> found.put(id, block.content()));
    return found.equals(expected) && now.damaged().equals(theirs.damaged());
  }

  private void settle(String id) {
    var mine = ours.content(id);
    var yours = theirs.content(id);
    var before = base.get(id);
    if (theirs.damaged().contains(id)) {
      damaged(id, before);
    } else if (before == null) {
      meet(id, mine, yours);
    } else if (yours == null) {
      missing(id, before, mine);
    } else if (mine == null) {
      goes(id, before, yours);
    } else {
      compare(id, before, mine, yours);
    }
  }

  private void damaged(String id, @Nullable Agreed before) {
    if (before != null) {
      boolean out = before.state() == BlockState.DELETED;
      next.put(id, before.with(out ? BlockState.DELETED : BlockState.DAMAGED));
    }
  }

  /** One that was never in the file, as far as this library knows. */
  private void meet(String id, @Nullable String mine, @Nullable String yours) {
    if (mine == null) {
      return;
    }
    if (yours == null) {
      if (!VaultBlock.isProperty(id) || theirs.head().isThere()) {
        inserted.add(id);
        next.put(id, Agreed.on(mine));
      }
    } else if (VaultBlock.isProperty(id) && !mine.equals(yours)) {
      next.put(id, Agreed.apart(mine, yours));
    } else {
      compare(id, Agreed.never(), mine, yours);
    }
  }

  private void missing(String id, Agreed before, @Nullable String mine) {
    if (mine != null) {
      next.put(id, before.with(BlockState.DELETED));
    } else if (before.state() == BlockState.DELETED) {
      next.put(id, before);
    }
  }

  /** One that the library has nothing to say in any more. */
  private void goes(String id, Agreed before, String yours) {
    if (before.saidByThem(yours) && !before.own()) {
      removed.add(id);
    } else if (!VaultBlock.isProperty(id)) {
      next.put(id, before.open(BlockState.CONFLICT, null, yours));
    }
  }

  private void compare(String id, Agreed before, String mine, String yours) {
    boolean weDid = !before.saidByUs(mine);
    boolean theyDid = !before.saidByThem(yours);
    if (mine.equals(yours)) {
      next.put(id, Agreed.on(mine));
    } else if (!weDid && !theyDid) {
      next.put(id, before.with(before.own() ? BlockState.OWN : BlockState.IN_STEP));
    } else if (!theyDid && !before.own()) {
      updated.add(id);
      next.put(id, Agreed.on(mine));
    } else if (isAlwaysTheirs(id)) {
      next.put(id, before.with(BlockState.OWN));
    } else {
      next.put(id, before.open(weDid ? BlockState.CONFLICT : BlockState.PROPOSED, mine, yours));
    }
  }

  private static boolean isAlwaysTheirs(String id) {
    return VaultBlock.isProperty(id) && !id.equals(FOLLOW_UP);
  }
}
