package app.hallway.render.quoting;

import java.util.function.BiConsumer;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;

/** Lists of a passage, their items with the numbers that they have in the article. */
final class ListTree {
  private final MarkedPart passage;
  private final BiConsumer<Element, Node> children;

  /**
   * One for a passage.
   *
   * @param children appends what an element has in it
   */
  ListTree(MarkedPart passage, BiConsumer<Element, Node> children) {
    this.passage = passage;
    this.children = children;
  }

  void append(Element element, Node into) {
    boolean ordered = element.normalName().equals("ol");
    ListBlock list = null;
    int expected = 0;
    int number = start(element);
    for (var item : element.children()) {
      if (item.hasAttr("value")) {
        number = number(item.attr("value"), number);
      }
      if (passage.has(item)) {
        if (list == null || (ordered && number != expected)) {
          list = opened(ordered, number, into);
        }
        var told = item(item);
        list.appendChild(told);
        list.setTight(list.isTight() && !isLoose(told));
        expected = number + 1;
      }
      number++;
    }
  }

  /** Two lists that follow each other are told apart by their signs. */
  private static ListBlock opened(boolean ordered, int number, Node into) {
    ListBlock list;
    if (ordered) {
      var numbered = new OrderedList();
      numbered.setMarkerStartNumber(number);
      boolean follows =
          into.getLastChild() instanceof OrderedList before
              && ".".equals(before.getMarkerDelimiter());
      numbered.setMarkerDelimiter(follows ? ")" : ".");
      list = numbered;
    } else {
      var dotted = new BulletList();
      boolean follows =
          into.getLastChild() instanceof BulletList before && "-".equals(before.getMarker());
      dotted.setMarker(follows ? "*" : "-");
      list = dotted;
    }
    list.setTight(true);
    into.appendChild(list);
    return list;
  }

  private ListItem item(Element element) {
    var item = new ListItem();
    children.accept(element, item);
    var task = element.selectFirst(".task");
    if (task != null
        && element.equals(task.closest("li"))
        && passage.hasBeginOf(task)
        && item.getFirstChild() instanceof Paragraph first) {
      first.prependChild(Lines.raw(task.attr("aria-checked").equals("true") ? "[x] " : "[ ] "));
    }
    return item;
  }

  /** Lists whose items have several paragraphs have blank lines between them. */
  private static boolean isLoose(ListItem item) {
    int paragraphs = 0;
    for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
      paragraphs += part instanceof Paragraph ? 1 : 0;
    }
    return paragraphs > 1;
  }

  private static int start(Element list) {
    return number(list.attr("start"), 1);
  }

  /** CommonMark has numbers of nine digits at most, and none below nothing. */
  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }
}
