package app.hallway.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What says which block stands before it: a block id of Obsidian, or an anchor of HTML. */
final class BlockMarker {
  private static final String ID = "(hw-[a-z2-7]{10})";
  private static final Pattern LINE =
      Pattern.compile(" {0,3}(?:\\^" + ID + "|<a id=\"" + ID + "\"></a>)[ \\t]*");

  /** Not in a link to the block, which has a number sign before it. */
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<!#)\\^" + ID + "(?![a-z0-9])|id=\"" + ID + "\"");

  private BlockMarker() {}

  /** The id that a line says, and nothing but that. */
  static Optional<String> in(String line) {
    var found = LINE.matcher(line);
    return found.matches()
        ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
        : Optional.empty();
  }

  /** How often each id is said in a text, whether it means anything there or not. */
  static Map<String, Integer> count(String text) {
    var counts = new HashMap<String, Integer>();
    var found = ANYWHERE.matcher(text);
    while (found.find()) {
      counts.merge(found.group(1) == null ? found.group(2) : found.group(1), 1, Integer::sum);
    }
    return counts;
  }
}
