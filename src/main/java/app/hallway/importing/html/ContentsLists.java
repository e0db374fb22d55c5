package app.hallway.importing.html;

import app.hallway.model.LeftOut.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

  /** What headings say by their ids, those of what stands in them, and of what they begin. */
  private static Map<String, String> headed(Element article) {
    var headed = new HashMap<String, String>();
    for (var heading : article.select("h1, h2, h3, h4, h5, h6")) {
      var parent = heading.parent();
      var said = PageTitle.plain(heading.text());
      heading.select("[id]").forEach(e -> headed.put(e.id(), said));
      heading.select("a[name]").forEach(e -> headed.put(e.attr("name"), said));
      if (parent != null && heading.equals(parent.firstElementChild())) {
        headed.put(parent.id(), said);
      }
    }
    headed.remove("");
    return headed;
  }

  private static boolean leadsTo(Map<String, String> headed, Element list, PageRuns text) {
    var links = list.select("a[href]");
    return links.size() >= FEWEST
        && text.in(list).stream().allMatch(TextRun::isLinks)
        && links.stream().allMatch(link -> repeats(headed.get(fragment(link)), link));
  }

  /** A number before it, or a part of it, is no more than the heading says. */
  private static boolean repeats(@Nullable String heading, Element link) {
    var words = PageTitle.plain(link.text()).replaceFirst("^(?:\\d+ )+", "");
    return heading != null && heading.contains(words);
  }

  private static String fragment(Element link) {
    var address = link.attr("href");
    return address.substring(address.indexOf('#') + 1);
  }
}
