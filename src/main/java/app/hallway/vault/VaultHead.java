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
  private static final Pattern CONTINUED = Pattern.compile("[ \\t]+\\S.*|-(?:[ \\t].*)?");

  private final TextLines lines;
  private final List<VaultBlock> entries = new ArrayList<>();
  private final int end;

  VaultHead(TextLines lines) {
    this.lines = lines;
    this.end = closing();
    for (int line = 1; line < end; line++) {
      var entry = ENTRY.matcher(lines.line(line));
      if (entry.matches()) {
        int last = last(line);
        entries.add(entry(entry.group(1), line, last));
        line = last;
      }
    }
  }

  private int closing() {
    if (lines.count() == 0 || !isFence(0)) {
      return 0;
    }
    for (int line = 1; line < lines.count(); line++) {
      if (isFence(line)) {
        return line;
      }
    }
    return 0;
  }

  private boolean isFence(int line) {
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

  /** The line that ends it; 0 where there is none. */
  int end() {
    return end;
  }

  /** The line after it. */
  int after() {
    return isThere() ? end + 1 : 0;
  }
}
