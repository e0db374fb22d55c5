package app.hallway.importing.dialect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The elements of a text that may hold Markdown, each start tag with its end tag. */
final class ElementPairs {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(div|section|article|aside|main|header|footer|nav|center|details|figure|blockquote"
              + "|figcaption|summary|p|span|table|tr|td|th|li|dt|dd|h[1-6])\\b"
              + "((?:[^<>\"']++|\"[^\"\\n]*+\"|'[^'\\n]*+')*+)>",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_OPEN = 40;

  private ElementPairs() {}

  /**
   * An element.
   *
   * @param inner where its content begins
   * @param close where its end tag begins
   */
  record Element(String name, String attributes, int start, int inner, int close, int end) {}

  /** In the order in which they begin; linear in the text. */
  static List<Element> of(Rewriting text) {
    var pairs = new ArrayList<Element>();
    Map<String, Deque<Element>> open = new HashMap<>();
    var tag = TAG.matcher(text.text());
    for (int from = 0; tag.find(from); from = tag.end()) {
      var name = tag.group(2).toLowerCase(Locale.ROOT);
      var opened = open.computeIfAbsent(name, _ -> new ArrayDeque<>());
      if (text.isCode(tag.start())) {
        continue;
      }
      if (tag.group(1).isEmpty() && opened.size() < MOST_OPEN) {
        opened.push(new Element(name, tag.group(3), tag.start(), tag.end(), -1, -1));
      } else if (!tag.group(1).isEmpty() && !opened.isEmpty()) {
        var start = opened.pop();
        pairs.add(
            new Element(
                name, start.attributes(), start.start(), start.inner(), tag.start(), tag.end()));
      }
    }
    pairs.sort(Comparator.comparingInt(Element::start));
    return pairs;
  }
}
