package app.hallway.importing.html;

import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Opens links around whole blocks, as cards have them that announce another page: the link stays on
 * what names the page, and what only says its address or shows its icon goes.
 */
final class Cards {
  private static final String TITLES =
      "h1, h2, h3, h4, h5, h6, [class*=title], [class*=Title], strong, p";

  private static final String ICONS =
      "img[class*=icon], img[class*=Icon], img[class*=favicon], img[src*=favicon], img[class*=logo]";

  private Cards() {}

  static void open(Element article) {
    article.select("a[href]").reversed().stream()
        .filter(link -> Tags.hasBlock(link))
        .forEach(Cards::openOne);
  }

  private static void openOne(Element link) {
    sayOnce(link);
    var texts = link.getAllElements().stream().filter(Cards::isLeaf).toList();
    if (texts.size() > 1) {
      texts.stream().filter(text -> saysAddress(text, link)).forEach(Node::remove);
      link.select(ICONS).remove();
    }
    var name = nameIn(link);
    if (name == null) {
      link.appendElement("p").text(link.attr("href"));
      name = nameIn(link);
    }
    if (name != null) {
      var inner = new Element("a").attr("href", link.attr("href"));
      inner.insertChildren(0, List.copyOf(name.childNodes()));
      name.appendChild(inner);
    }
    link.unwrap();
  }

  /** Some say the same for wide windows, for narrow ones and for those who listen. */
  private static void sayOnce(Element link) {
    var said = new HashSet<String>();
    link.getAllElements().stream()
        .filter(part -> part.childrenSize() == 0 && part.hasText())
        .filter(part -> !said.add(part.text().strip()))
        .forEach(Node::remove);
  }

  private static @Nullable Element nameIn(Element link) {
    return link.select(TITLES).stream()
        .filter(Cards::isName)
        .findFirst()
        .or(() -> link.getAllElements().stream().filter(Cards::isLeaf).findFirst())
        .or(() -> link.select("*:has(> img)").stream().filter(e -> !e.equals(link)).findFirst())
        .orElse(null);
  }

  private static boolean isName(Element element) {
    return element.hasText() && !Tags.hasBlock(element);
  }

  private static boolean isLeaf(Element element) {
    return Tags.isBlock(element) && isName(element);
  }

  private static boolean saysAddress(Element text, Element link) {
    var address = bare(link.attr("href"));
    var said = bare(text.text());
    return said.equals(address) || (address.startsWith(said + "/") && said.contains("."));
  }

  private static String bare(String address) {
    return address.strip().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }
}
