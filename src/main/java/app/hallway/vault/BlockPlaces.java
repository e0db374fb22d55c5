package app.hallway.vault;

import app.hallway.vault.FileEdits.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where new blocks go: after the nearest one before them that the file has, else before the nearest
 * one after them, else to the end; and so for properties.
 */
final class BlockPlaces {
  private final VaultFile ours;
  private final VaultFile theirs;
  private final Set<String> inserted;
  private final Room room;
  private final TreeSet<Integer> stops = new TreeSet<>();

  BlockPlaces(VaultFile ours, VaultFile theirs, Set<String> inserted, Room room) {
    this.ours = ours;
    this.theirs = theirs;
    this.inserted = inserted;
    this.room = room;
    stops.addAll(theirs.headings());
    theirs.blocks().values().forEach(block -> stops.add(block.firstLine()));
    stops.add(theirs.lines().count());
  }

  /**
   * What goes before each line, in its order; before the one after the last what goes to the end.
   */
  Map<Integer, List<VaultBlock>> byLine() {
    var byLine = new HashMap<Integer, List<VaultBlock>>();
    place(true, byLine);
    place(false, byLine);
    return byLine;
  }

  private void place(boolean properties, Map<Integer, List<VaultBlock>> byLine) {
    var all = ours.blocks().values().stream().filter(it -> it.isProperty() == properties).toList();
    int end = properties ? theirs.head().end() : theirs.lines().count();
    int line = first(all, end);
    for (var block : all) {
      var there = theirs.blocks().get(block.id());
      if (inserted.contains(block.id())) {
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(block);
      } else if (there != null) {
        line = after(there);
      }
    }
  }

  /** For those that no other one stands before. */
  private int first(List<VaultBlock> all, int end) {
    return all.stream()
        .map(block -> theirs.blocks().get(block.id()))
        .filter(BlockPlaces::isThere)
        .map(VaultBlock::firstLine)
        .findFirst()
        .orElse(end);
  }

  private static boolean isThere(@Nullable VaultBlock block) {
    return block != null;
  }

  private int after(VaultBlock block) {
    int line = block.marker() + 1;
    if (block.isProperty() || room == Room.AT_ONCE) {
      return line;
    }
    var lines = theirs.lines();
    int stop = stops.ceiling(line) == null ? lines.count() : stops.ceiling(line);
    while (stop > line && lines.isBlank(stop - 1)) {
      stop--;
    }
    return stop;
  }
}
