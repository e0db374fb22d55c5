package app.hallway.importing.html;

import app.hallway.model.LeftOut.Kind;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lists that say nothing but which headings follow, each with a link to it. */
final class ContentsLists {
  private static final int FEWEST = 3;

  private ContentsLists() {}

  static void removeFrom(Element article, Cuttings cuttings) {
    if (article.select("li a[href*=#]").size() < FEWEST) {
      return;
    }
    var text = PageRuns.of(article);
    var headed = headed(article);
    int end = 0;
    for (var list : article.select("ul, ol")) {
      var extent = text.extent(list);
      boolean within = extent.to() <= end;
      end = Math.max(end, extent.to());
      if (!within && leadsTo(headed, list, text)) {
        cuttings.cut(list, Kind.NAVIGATION);
      }
    }
  }

  /** The ids of headings, of what stands in them and of the sections that they begin. */
  private static Set<String> headed(Element article) {
    var ids = new HashSet<String>();
    for (var heading : article.select("h1, h2, h3, h4, h5, h6")) {
      var parent = heading.parent();
      heading.select("[id]").forEach(e -> ids.add(e.id()));
      heading.select("a[name]").forEach(e -> ids.add(e.attr("name")));
      if (parent != null && heading.equals(parent.firstElementChild())) {
        ids.add(parent.id());
      }
    }
    ids.remove("");
    return ids;
  }

  private static boolean leadsTo(Set<String> headed, Element list, PageRuns text) {
    var links = list.select("a[href]");
    return links.size() >= FEWEST
        && text.in(list).stream().allMatch(TextRun::isLinks)
        && links.stream().allMatch(link -> headed.contains(fragment(link)));
  }

  private static String fragment(Element link) {
    var address = link.attr("href");
    return address.substring(address.indexOf('#') + 1);
  }
}
