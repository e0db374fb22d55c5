package app.hallway.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Which elements are open behind the lines of HTML read so far, and what was in them. */
final class OpenElements {
  private static final int MOST = 64;

  /** What is shown or run in place, and no words. */
  private static final Set<String> EMBEDS =
      Set.of(
          "audio", "canvas", "embed", "hr", "iframe", "img", "object", "picture", "script", "svg",
          "video");

  private final Deque<String> names = new ArrayDeque<>();
  private boolean begun;
  private boolean whole = true;
  private boolean embeds;

  void read(String line) {
    for (var tag : HtmlScan.tags(line)) {
      whole &= begun || !tag.closing();
      begun = true;
      embeds |= !tag.closing() && EMBEDS.contains(tag.name());
      if (tag.closing()) {
        close(tag.name());
      } else if (!tag.alone() && !HtmlElements.isVoid(tag.name()) && names.size() < MOST) {
        names.push(tag.name());
      }
    }
  }

  private void close(String name) {
    if (names.contains(name)) {
      while (!names.pop().equals(name)) {}
    }
  }

  /** Whether these were elements with their ends, and nothing else. */
  boolean areWhole() {
    return begun && whole && names.isEmpty();
  }

  /** Whether a page shows or runs one of them in its place. */
  boolean isAnyEmbed() {
    return embeds;
  }
}
