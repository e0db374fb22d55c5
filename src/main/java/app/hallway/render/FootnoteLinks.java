package app.hallway.render;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links between a text and its footnotes, whoever wrote them. */
final class FootnoteLinks {
  private static final Pattern NUMBER =
      Pattern.compile("\\[?(?:\\d{1,3}|[*\u2020\u2021\u00a7]{1,3})\\]?");

  private FootnoteLinks() {}

  /**
   * Whether its text is drawn by the style: the reading text, and so every quote, is without it.
   */
  static boolean isDrawn(Element element) {
    return isBackLink(element) || isNumber(element);
  }

  /** Whether it leads from a footnote back into the text. */
  private static boolean isBackLink(Element element) {
    return element.normalName().equals("a") && element.hasClass("footnote-backref");
  }

  /** Whether it leads from the text to a footnote, by a raised number or sign. */
  static boolean isNumber(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").startsWith("#")
        && NUMBER.matcher(element.text()).matches()
        && (isRaised(element.parent()) || isRaised(element.firstElementChild()));
  }

  private static boolean isRaised(@Nullable Element element) {
    return element != null && element.normalName().equals("sup");
  }
}
