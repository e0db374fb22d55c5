package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Gives text that stands between blocks an element of its own, so that it can be told apart. */
final class LooseText {
  private LooseText() {}

  static void box(Element article) {
    for (var element : article.select("*")) {
      if (Tags.isContainer(element) && element.children().stream().anyMatch(LooseText::parts)) {
        boxWithin(element);
      }
    }
  }

  private static boolean parts(Element child) {
    return Tags.isBlock(child) || Tags.hasBlock(child);
  }

  private static void boxWithin(Element container) {
    var run = new ArrayList<Node>();
    var children = List.copyOf(container.childNodes());
    container.empty();
    for (var child : children) {
      if (child instanceof Element element && parts(element)) {
        box(run, container);
        container.appendChild(child);
      } else {
        run.add(child);
      }
    }
    box(run, container);
  }

  private static void box(List<Node> run, Element container) {
    boolean isBlank = run.stream().allMatch(Tags::isBlank);
    var box = isBlank ? container : container.appendElement("div");
    run.forEach(box::appendChild);
    run.clear();
  }
}
