package app.hallway.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds the tags in a piece of HTML; what stands in comments and raw elements is none. */
final class HtmlScan {
  private final String html;
  private final EndTags ends;
  private final List<HtmlTag> tags = new ArrayList<>();

  private HtmlScan(String html) {
    this.html = html;
    ends = new EndTags(html);
  }

  static List<HtmlTag> tags(String html) {
    var scan = new HtmlScan(html);
    scan.run();
    return scan.tags;
  }

  private void run() {
    for (int at = html.indexOf('<'); at >= 0; ) {
      at = html.indexOf('<', html.startsWith("<!--", at) ? behindComment(at) : behindTag(at));
    }
  }

  private int behindComment(int at) {
    int end = html.indexOf("-->", at + 2);
    return end < 0 ? html.length() : end + 3;
  }

  private int behindTag(int at) {
    var tag = HtmlTag.at(html, at);
    if (tag == null) {
      return at + 1;
    }
    tags.add(tag);
    boolean raw = !tag.closing() && HtmlElements.isRaw(tag.name());
    return raw ? Math.max(tag.end(), ends.next(tag.name(), tag.end())) : tag.end();
  }

  /** Whether letters stand before it on its line. */
  static boolean hasWordsBefore(String html, int offset) {
    boolean inTag = false;
    for (int i = offset - 1; i >= 0 && html.charAt(i) != '\n' && i > offset - 200; i--) {
      char c = html.charAt(i);
      if (c == '>') {
        inTag = true;
      } else if (c == '<') {
        inTag = false;
      } else if (!inTag && !Character.isWhitespace(c)) {
        return true;
      }
    }
    return false;
  }
}
