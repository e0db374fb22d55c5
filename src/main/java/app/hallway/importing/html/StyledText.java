package app.hallway.importing.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes elements of what is bold, slanted, struck or parted into lines by a style alone. */
final class StyledText {
  private static final String IN_LINE = "span, font, a, label, small, time, u, ins";
  private static final String MARKS = "b, strong, i, em";
  private static final String BOLD_ANYHOW =
      "h1, h2, h3, h4, h5, h6, th, dt, summary, b, strong, button, pre, code";

  private final StyleRules rules;

  private StyledText(Element page) {
    this.rules = new StyleRules(page);
  }

  static void settle(Element page) {
    var styled = new StyledText(page);
    page.select(MARKS).forEach(styled::undo);
    page.select(IN_LINE).forEach(styled::mark);
    page.select("p[style], div[style]").forEach(styled::mark);
    page.select("p, div, figure, section, span, blockquote, li, td").stream()
        .filter(block -> styled.rules.of(block).isLined())
        .toList()
        .forEach(StyledText::partIntoLines);
  }

  /** Clipboards wrap all that they hold into one bold element that is not bold. */
  private void undo(Element mark) {
    var look = rules.of(mark);
    boolean undone =
        mark.is("b, strong")
            ? Boolean.FALSE.equals(look.bold())
            : Boolean.FALSE.equals(look.slanted());
    if (undone) {
      mark.tagName("span");
    }
  }

  private void mark(Element element) {
    var look = rules.of(element);
    if (look.equals(Look.NONE) || !element.hasText() || Tags.hasBlock(element)) {
      return;
    }
    if (look.isBold() && element.closest(BOLD_ANYHOW) == null) {
      wrapWords(element, "strong");
    }
    if (look.isSlanted()) {
      wrapWords(element, "em");
    }
    if (look.isStruck()) {
      wrapWords(element, "del");
    }
  }

  private static void wrapWords(Element element, String name) {
    var children = List.copyOf(element.childNodes());
    element.appendElement(name).insertChildren(0, children);
  }

  private static void partIntoLines(Element block) {
    block.select("*").stream()
        .filter(element -> !element.is("pre, code, script, style, textarea"))
        .flatMap(element -> element.textNodes().stream())
        .filter(text -> !text.isBlank() && text.getWholeText().indexOf('\n') >= 0)
        .toList()
        .forEach(StyledText::partIntoLines);
  }

  private static void partIntoLines(TextNode text) {
    var lines = text.getWholeText().split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      text.before(new TextNode(lines[i])).before(new Element("br"));
    }
    text.text(lines[lines.length - 1]);
  }
}
