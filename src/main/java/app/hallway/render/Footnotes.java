package app.hallway.render;

import org.jsoup.nodes.Element;

/** What the footnotes extension writes. */
final class Footnotes {
  private Footnotes() {}

  /** Whether it leads from a footnote back into the text; its arrow is drawn by the style. */
  static boolean isBackLink(Element element) {
    return element.normalName().equals("a") && element.hasClass("footnote-backref");
  }
}
