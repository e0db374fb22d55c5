package app.hallway.vault;

import app.hallway.model.VaultFlavour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes changes of blocks into a file, and leaves every other line as it is. */
final class FileEdits {
  /** How much of what the user wrote below a block belongs to it. */
  enum Room {
    /** All up to the next block or heading. */
    BELOW_THE_USERS_WORDS,
    /** Nothing. */
    AT_ONCE
  }

  private final VaultFile ours;
  private final VaultFile theirs;
  private final TextLines lines;
  private final Set<String> inserted;
  private final Set<String> updated;
  private final Set<String> removed;
  private final StringBuilder out = new StringBuilder();
  private final String lineEnd;

  FileEdits(
      VaultFile ours,
      VaultFile theirs,
      Set<String> inserted,
      Set<String> updated,
      Set<String> removed) {
    this.ours = ours;
    this.theirs = theirs;
    this.lines = theirs.lines();
    this.inserted = inserted;
    this.updated = updated;
    this.removed = removed;
    this.lineEnd = theirs.lineEnd();
  }

  String text(Room room) {
    var places = new BlockPlaces(ours, theirs, inserted, room).byLine();
    var replaced = replaced();
    var gone = gone();
    out.append(theirs.text(), 0, lines.start(0));
    for (int line = 0; line < lines.count(); line++) {
      insert(places.getOrDefault(line, List.of()), line);
      if (replaced.containsKey(line)) {
        var block = replaced.get(line);
        out.append(raw(block));
        line = block.lastLine();
        out.append(theirs.text(), lines.end(line), lines.start(line + 1));
      } else if (!gone.contains(line)) {
        out.append(theirs.text(), lines.start(line), lines.start(line + 1));
      }
    }
    insert(places.getOrDefault(lines.count(), List.of()), lines.count());
    return out.toString();
  }

  private Map<Integer, VaultBlock> replaced() {
    var replaced = new HashMap<Integer, VaultBlock>();
    updated.stream().map(theirs::block).forEach(block -> replaced.put(block.firstLine(), block));
    return replaced;
  }

  /** A block goes with one of the blank lines around it, so that one is left. */
  private Set<Integer> gone() {
    var gone = new TreeSet<Integer>();
    for (var id : removed) {
      var block = theirs.block(id);
      for (int line = block.firstLine(); line <= block.marker(); line++) {
        gone.add(line);
      }
      if (!block.isProperty()) {
        blankBeside(block).forEach(gone::add);
      }
    }
    return gone;
  }

  private List<Integer> blankBeside(VaultBlock block) {
    int before = block.firstLine() - 1;
    int after = block.marker() + 1;
    boolean apart = before < 0 || lines.isBlank(before);
    if (after < lines.count()) {
      return apart && lines.isBlank(after) ? List.of(after) : List.of();
    }
    return before >= 0 && apart ? List.of(before) : List.of();
  }

  /** What we say in the stead of a block of theirs, or of one that they do not have. */
  private String raw(VaultBlock block) {
    var mine = ours.block(block.id());
    return ended(ours.lines().joined(mine.firstLine(), mine.lastLine() + 1));
  }

  private String ended(String text) {
    return text.replace("\n", lineEnd);
  }

  private void insert(List<VaultBlock> blocks, int line) {
    var parted = new ArrayList<VaultBlock>();
    for (var block : blocks) {
      if (block.isProperty()) {
        out.append(raw(block)).append(lineEnd);
      } else {
        write(block);
        parted.add(block);
      }
    }
    if (theirs.flavour() != VaultFlavour.LOGSEQ
        && !parted.isEmpty()
        && line < lines.count()
        && !lines.isBlank(line)) {
      out.append(lineEnd);
    }
  }

  private void write(VaultBlock block) {
    if (theirs.flavour() == VaultFlavour.LOGSEQ) {
      boolean begun = withoutLineEnd(out.length()) < out.length() || out.isEmpty();
      out.append(begun ? "" : lineEnd).append(raw(block)).append(lineEnd);
    } else {
      part();
      out.append(raw(block)).append(lineEnd).append(lineEnd);
      out.append(ours.lines().line(block.marker())).append(lineEnd);
    }
  }

  /** Has a blank line at the end of what is written, or nothing before it. */
  private void part() {
    int end = withoutLineEnd(out.length());
    if (end == out.length() && end > 0) {
      out.append(lineEnd).append(lineEnd);
    } else if (end > 0 && !isBlankBefore(end)) {
      out.append(lineEnd);
    }
  }

  private int withoutLineEnd(int end) {
    if (end > 0 && out.charAt(end - 1) == '\n') {
      return end > 1 && out.charAt(end - 2) == '\r' ? end - 2 : end - 1;
    }
    return end > 0 && out.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private boolean isBlankBefore(int end) {
    int at = end;
    while (at > 0 && (out.charAt(at - 1) == ' ' || out.charAt(at - 1) == '\t')) {
      at--;
    }
    return at == 0 || out.charAt(at - 1) == '\n' || out.charAt(at - 1) == '\r';
  }
}
