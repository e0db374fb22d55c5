package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Straightens the tree to a flow of paragraphs, lists, tables, quotes and headings: elements that
 * only group others give way to what they hold, and loose text becomes paragraphs.
 */
final class BlockFlow {
  private static final String INLINE =
      "strong, b, em, i, span, font, u, s, del, ins, mark, small, big, abbr, cite, q, label,"
          + " time, data, sub, sup";

  private BlockFlow() {}

  static void straighten(Element article) {
    article
        .select("ul:has(> li > details), ol:has(> li > details)")
        .forEach(BlockFlow::openToggles);
    article.select("summary").forEach(BlockFlow::openDetails);
    Cards.open(article);
    freeBlocks(article);
    article.select("p:has(br + br)").stream()
        .filter(BlockFlow::hasEmptyLine)
        .forEach(p -> p.tagName("div"));
    article.select("aside").forEach(aside -> aside.tagName("blockquote"));
    article.select("span, font, small, big, abbr, label, time, data, wbr, picture").stream()
        .filter(e -> !e.equals(article))
        .forEach(Element::unwrap);
    for (var block : article.select("*").reversed()) {
      if (block.equals(article)
          || Tags.isContainer(block)
          || block.is("blockquote, li, footnote")) {
        wrapLooseText(block);
      }
      if (!block.equals(article) && Tags.isContainer(block)) {
        block.unwrap();
      }
    }
    article
        .select("p, h1, h2, h3, h4, h5, h6, li, ul, ol, blockquote, strong, em, b, i")
        .reversed()
        .stream()
        .filter(BlockFlow::isEmpty)
        .forEach(Node::remove);
  }

  /** A list of nothing but what can be unfolded is none to read. */
  private static void openToggles(Element list) {
    var text = String.join(" ", list.select("> li > details").eachText());
    if (list.text().equals(text)) {
      list.children().unwrap();
      list.unwrap();
    }
  }

  private static void openDetails(Element summary) {
    var details = summary.parent();
    if (details != null && details.is("details")) {
      details.before(
          new Element("p")
              .appendChild(
                  MarkdownEscapes.raw(
                      "<details><summary>" + MarkdownEscapes.html(summary.text()) + "</summary>")));
      details.after(new Element("p").appendChild(MarkdownEscapes.raw("</details>")));
      summary.remove();
    }
  }

  /** A mark around whole blocks goes, but what is struck stays so, block by block. */
  private static void freeBlocks(Element article) {
    for (var inline : article.select(INLINE).reversed()) {
      if (!inline.equals(article) && Tags.hasBlock(inline)) {
        if (inline.is("del, s, strike")) {
          inline.select("p, li, h1, h2, h3, h4, h5, h6, div").forEach(BlockFlow::strike);
        }
        inline.unwrap();
      }
    }
  }

  private static void strike(Element block) {
    if (!Tags.hasBlock(block)) {
      var struck = new Element("del").insertChildren(0, List.copyOf(block.childNodes()));
      block.appendChild(struck);
    }
  }

  private static void wrapLooseText(Element block) {
    var flow = new ArrayList<Node>();
    var run = new ArrayList<Node>();
    for (var child : List.copyOf(block.childNodes())) {
      if (Tags.isBlock(child)) {
        flow.addAll(paragraphs(run));
        run.clear();
        flow.add(child);
      } else {
        run.add(child);
      }
    }
    flow.addAll(paragraphs(run));
    block.empty().appendChildren(flow);
  }

  /** Two line breaks in a row are how old pages begin a paragraph. */
  private static List<Element> paragraphs(List<Node> run) {
    var paragraphs = new ArrayList<Element>();
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < run.size(); i++) {
      if (isBreak(run.get(i)) && i + 1 < run.size() && nextIsBreak(run, i + 1)) {
        addParagraph(nodes, paragraphs);
        nodes.clear();
      } else {
        nodes.add(run.get(i));
      }
    }
    addParagraph(nodes, paragraphs);
    return paragraphs;
  }

  private static void addParagraph(List<Node> nodes, List<Element> paragraphs) {
    if (nodes.stream().anyMatch(node -> !Tags.isBlank(node) && !isBreak(node))) {
      paragraphs.add(new Element("p").attr(Tightness.BARE, "").appendChildren(nodes));
    }
  }

  private static boolean nextIsBreak(List<Node> run, int from) {
    int next = from;
    while (next < run.size() - 1 && Tags.isBlank(run.get(next))) {
      next++;
    }
    return isBreak(run.get(next));
  }

  /** Two breaks with words between them are no empty line. */
  private static boolean hasEmptyLine(Element paragraph) {
    List<Node> nodes = paragraph.childNodes();
    for (int i = 0; i + 1 < nodes.size(); i++) {
      if (isBreak(nodes.get(i)) && nextIsBreak(nodes, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element e && e.normalName().equals("br");
  }

  private static boolean isEmpty(Element element) {
    return element.text().isBlank() && element.selectFirst("img, hr, table, pre, input") == null;
  }
}
