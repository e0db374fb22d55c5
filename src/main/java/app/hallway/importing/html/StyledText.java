package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

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
    styled.seenLineEnds(page).forEach(StyledText::partIntoLines);
  }

  private List<TextNode> seenLineEnds(Element page) {
    var found = new ArrayList<TextNode>();
    page.traverse(
        new NodeVisitor() {
          private int lined;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && isLined(element)) {
              lined++;
            } else if (lined > 0 && node instanceof TextNode text && hasLines(text)) {
              found.add(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && isLined(element)) {
              lined--;
            }
          }
        });
    return found;
  }

  private boolean isLined(Element element) {
    return element.is("p, div, figure, section, span, blockquote, li, td")
        && rules.of(element).isLined();
  }

  private static boolean hasLines(TextNode text) {
    var parent = text.parent();
    return parent != null
        && !parent.is("pre, code, script, style, textarea")
        && !text.isBlank()
        && text.getWholeText().indexOf('\n') >= 0;
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

  private static void partIntoLines(TextNode text) {
    var parts = new ArrayList<Node>();
    for (var line : text.getWholeText().split("\n", -1)) {
      if (!parts.isEmpty()) {
        parts.add(new Element("br"));
      }
      parts.add(new TextNode(line));
    }
    var parent = text.parent();
    if (parent != null) {
      parent.insertChildren(text.siblingIndex(), parts);
      text.remove();
    }
  }
}
