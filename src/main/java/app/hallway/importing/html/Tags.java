package app.hallway.importing.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Which HTML elements are blocks, and which of these only hold others. */
final class Tags {
  /** Elements that group blocks and say nothing themselves. */
  static final Set<String> CONTAINERS =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "center",
          "figure",
          "address",
          "hgroup",
          "fieldset",
          "form",
          "body",
          "picture-block",
          "nav",
          "details");

  private static final Set<String> TEXT_BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "table",
          "pre",
          "blockquote",
          "hr",
          "figcaption",
          "summary");

  private static final Set<String> PARTS =
      Set.of("li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "footnote");

  private Tags() {}

  static boolean isContainer(Node node) {
    return node instanceof Element e && CONTAINERS.contains(e.normalName());
  }

  static boolean isBlock(@Nullable Node node) {
    return node instanceof Element e
        && (CONTAINERS.contains(e.normalName())
            || TEXT_BLOCKS.contains(e.normalName())
            || PARTS.contains(e.normalName()));
  }

  static boolean hasBlock(Element element) {
    return element.stream().skip(1).anyMatch(Tags::isBlock);
  }

  static boolean hasProse(Element element) {
    return element.select("p").stream().anyMatch(p -> p.text().length() > 80);
  }

  /** Whether an element says no more than one in it. Large ones are not read to their end. */
  static boolean saysOnly(Element element, Element inner) {
    return element
        .nodeStream(TextNode.class)
        .filter(text -> !text.isBlank())
        .allMatch(text -> isIn(text, inner, element));
  }

  private static boolean isIn(Node node, Element inner, Element bound) {
    var around = node.parent();
    while (around != null && !around.equals(inner) && !around.equals(bound)) {
      around = around.parent();
    }
    return inner.equals(around);
  }

  static boolean isBlank(Node node) {
    return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
  }
}
