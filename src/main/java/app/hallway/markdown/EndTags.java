package app.hallway.markdown;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a text has the ends of elements, found by their letters alone; one right behind a backtick
 * is told of, and ends nothing. Read once, when first asked.
 */
final class EndTags {
  private final String text;
  private @Nullable Map<String, Integer> last;

  EndTags(String text) {
    this.text = text;
  }

  /** The first at or behind an offset; -1 where there is none. */
  int next(String name, int from) {
    if (!isAfter(name, from)) {
      return -1;
    }
    int at = text.indexOf("</", from);
    while (at >= 0 && !(nameAt(at).equals(name) && isEnd(at))) {
      at = text.indexOf("</", at + 2);
    }
    return at;
  }

  /** Whether there is one at or behind an offset. */
  boolean isAfter(String name, int from) {
    return all().getOrDefault(name, -1) >= from;
  }

  private Map<String, Integer> all() {
    if (last == null) {
      last = new HashMap<>();
      for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
        if (isEnd(at)) {
          last.put(nameAt(at), at);
        }
      }
    }
    return last;
  }

  private boolean isEnd(int at) {
    return at == 0 || text.charAt(at - 1) != '`';
  }

  private String nameAt(int at) {
    int end = at + 2;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return HtmlElements.nameOf(text.substring(at + 2, end));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }
}
