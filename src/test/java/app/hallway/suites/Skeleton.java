package app.hallway.suites;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Blocks and marks in order, each with its words, and lists with how deep they are. HTML has
 * several ways to write what Markdown writes in one: two that look the same are the same here.
 */
final class Skeleton {
  private static final Pattern PART =
      Pattern.compile("h[1-6]|li|pre|blockquote|td|th|dt|dd|img|a|code|strong|em|del|hr");

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "b", "strong", "i", "em", "cite", "em", "figcaption", "em", "s", "del", "strike", "del");

  /** They lead nowhere, mark nothing, or are the head that each table of Markdown has. */
  private static final String UNSEEN =
      "a:not([href]), a[href=''], span, font, small, big, time, abbr, center,"
          + " :is(strong, em, del, a, code, li, pre, thead):not(:has(img)):matchesWholeText(^\\s*$)";

  private Skeleton() {}

  static List<String> of(Element body) {
    var shape = body.clone();
    OTHER_NAMES.forEach((other, name) -> shape.select(other).forEach(one -> one.tagName(name)));
    shape.select("em em, strong strong").unwrap();
    shape.select(UNSEEN).reversed().forEach(Skeleton::unwrapOrRemove);
    shape.select("table").stream().filter(Skeleton::isOnlyFrame).forEach(Skeleton::open);
    shape.select("a").stream().filter(Skeleton::isBareAddress).forEach(Element::unwrap);
    shape.select("blockquote p, blockquote div, em > p").not("li *").unwrap();
    return shape.select("*").stream()
        .filter(one -> PART.matcher(one.normalName()).matches())
        .filter(one -> !one.is("pre code"))
        .map(Skeleton::line)
        .toList();
  }

  /** One row or one column is no table of anything. */
  private static boolean isOnlyFrame(Element table) {
    var rows = table.select("tr");
    return table.selectFirst("th") == null
        && (rows.size() < 2 || rows.stream().allMatch(row -> row.childrenSize() < 2));
  }

  private static void open(Element table) {
    table.select("td").forEach(cell -> cell.tagName("div"));
  }

  /** A link without being marked as one. */
  private static boolean isBareAddress(Element link) {
    return link.attr("href").matches("(?:https?://|mailto:)?\\Q" + link.text() + "\\E");
  }

  private static void unwrapOrRemove(Element unseen) {
    if (unseen.hasText()) {
      unseen.unwrap();
    } else {
      unseen.remove();
    }
  }

  private static String line(Element part) {
    long depth = part.parents().stream().filter(one -> one.is("li")).count();
    return part.normalName() + depth + " " + SuiteCase.folded(part.ownText());
  }
}
