package app.hallway.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The properties at the top of a file, line by line. What is no entry of a plain name, comments
 * among it, is nobody's but the user's.
 */
final class VaultHead {
  private static final String FENCE = "---";
  private static final Pattern ENTRY = Pattern.compile("([a-z][a-z-]*):(?:[ \\t](.*)|[ \\t]*)");
  private static final Pattern OF_LOGSEQ = Pattern.compile("([a-z][a-z-]*)::[ \\t](.*)");
  private static final Pattern CONTINUED = Pattern.compile("[ \\t]+\\S.*|-(?:[ \\t].*)?");

  private final TextLines lines;
  private final List<VaultBlock> entries = new ArrayList<>();
  private final int end;
  private final int after;

  private VaultHead(TextLines lines, int end, int after) {
    this.lines = lines;
    this.end = end;
    this.after = after;
  }

  /** Of YAML between two fences. */
  static VaultHead ofMarkdown(TextLines lines) {
    int end = closing(lines);
    var head = new VaultHead(lines, end, end > 0 ? end + 1 : 0);
    head.read();
    return head;
  }

  /** Of the lines at the top of a page of Logseq, a property each. */
  static VaultHead ofLogseq(TextLines lines) {
    var entries = new ArrayList<VaultBlock>();
    for (int line = 0; line < lines.count(); line++) {
      var entry = OF_LOGSEQ.matcher(lines.line(line));
      if (!entry.matches()) {
        break;
      }
      var content = entry.group(1) + ":\n" + entry.group(2).strip();
      entries.add(new VaultBlock(VaultBlock.property(entry.group(1)), content, line, line, line));
    }
    var head = new VaultHead(lines, entries.size(), entries.size());
    head.entries.addAll(entries);
    return head;
  }

  private void read() {
    for (int line = 1; line < end; line++) {
      var entry = ENTRY.matcher(lines.line(line));
      if (entry.matches()) {
        int last = last(line);
        entries.add(entry(entry.group(1), line, last));
        line = last;
      }
    }
  }

  private static int closing(TextLines lines) {
    if (lines.count() == 0 || !isFence(lines, 0)) {
      return 0;
    }
    for (int line = 1; line < lines.count(); line++) {
      if (isFence(lines, line)) {
        return line;
      }
    }
    return 0;
  }

  private static boolean isFence(TextLines lines, int line) {
    return lines.line(line).stripTrailing().equals(FENCE);
  }

  private int last(int first) {
    int last = first;
    for (int line = first + 1; line < end; line++) {
      if (CONTINUED.matcher(lines.line(line)).matches()) {
        last = line;
      } else if (!lines.isBlank(line)) {
        break;
      }
    }
    return last;
  }

  private VaultBlock entry(String name, int first, int last) {
    var content = PropertyValue.canonical(lines.joined(first, last + 1));
    return new VaultBlock(VaultBlock.property(name), content, first, last, last);
  }

  /** The entries of plain names, in their order. */
  List<VaultBlock> entries() {
    return entries;
  }

  boolean isThere() {
    return end > 0;
  }

  /** The line before which a new property goes; 0 where there is none. */
  int end() {
    return end;
  }

  /** The line after it. */
  int after() {
    return after;
  }
}
