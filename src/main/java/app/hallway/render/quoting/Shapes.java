package app.hallway.render.quoting;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of an article are in Markdown. */
final class Shapes {
  private static final Set<String> WITHIN_LINES =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i",
          "img", "ins", "kbd", "mark", "math", "q", "rp", "rt", "ruby", "s", "samp", "small",
          "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Set<String> OF_TABLES = Set.of("table", "thead", "tbody", "tfoot", "tr");
  private static final String LANGUAGE = "language-";
  private static final String CALLOUT = "callout";

  private Shapes() {}

  static boolean isBlock(Element element) {
    return !WITHIN_LINES.contains(element.normalName()) && element.closest("math") == null;
  }

  /** Whether it is a table or holds cells. */
  static boolean isOfTable(Element element) {
    return OF_TABLES.contains(element.normalName());
  }

  static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  /** Whether its words are TeX with its signs. */
  static boolean isFormula(Element element) {
    return element.hasClass("math") || element.hasClass("math-display");
  }

  /** Whether it is the box of a task. */
  static boolean isTask(Element element) {
    return element.hasClass("task");
  }

  /** The language of code, empty where its author said none. */
  static String languageOf(Element pre) {
    return pre.select("[class^=" + LANGUAGE + "]").stream()
        .map(code -> code.className().substring(LANGUAGE.length()))
        .findFirst()
        .orElse("");
  }

  /** Whether a callout begins with a title of its own. */
  static boolean isTitled(Element quote) {
    return quote.attr("data-label").isEmpty();
  }

  /** The kind of a callout, empty where a quote is none. */
  static String calloutOf(Element quote) {
    if (!quote.hasClass(CALLOUT)) {
      return "";
    }
    var label = quote.attr("data-label");
    return isTitled(quote)
        ? quote.classNames().stream().filter(name -> !name.equals(CALLOUT)).findFirst().orElse("")
        : label.toLowerCase(Locale.ROOT);
  }
}
