package app.hallway.importing.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a page holds, where text in links counts half: a list of talks is
 * mostly links and yet is what the page is for, but so is a menu.
 */
final class TextWeights {
  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();

  TextWeights(Element root) {
    root.traverse(new Sum());
  }

  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** Adds up what is below when it leaves an element, without recursion. */
  private final class Sum implements NodeVisitor {
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (isLink(node)) {
        links++;
      } else if (node instanceof TextNode text && text.parent() != null) {
        int length = text.text().strip().length();
        weights.merge(text.parent(), links > 0 ? length / 2 : length, Integer::sum);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (isLink(node)) {
        links--;
      }
      if (node instanceof Element element && element.parent() != null) {
        weights.merge(element.parent(), of(element), Integer::sum);
      }
    }
  }

  private static boolean isLink(Node node) {
    return node instanceof Element element && element.normalName().equals("a");
  }
}
