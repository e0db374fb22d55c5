package app.hallway.importing.html;

import org.jsoup.nodes.Element;

/** Writes a list of terms as a list of points, each with its term in bold. */
final class DefinitionLists {
  private DefinitionLists() {}

  static void rewrite(Element article) {
    article.select("dl").reversed().forEach(DefinitionLists::rewriteOne);
  }

  private static void rewriteOne(Element list) {
    list.select("> div").unwrap();
    var points = new Element("ul");
    Element point = null;
    for (var child : list.children()) {
      if (child.is("dt") || point == null) {
        point = points.appendElement("li");
      }
      point.appendChild(child);
      child.tagName("div");
      if (child.equals(point.firstElementChild()) && !Tags.hasBlock(child)) {
        child.html("<strong>" + child.html() + "</strong>");
      }
    }
    list.replaceWith(points);
  }
}
