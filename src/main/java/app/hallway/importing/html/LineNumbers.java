package app.hallway.importing.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes the numbers of lines out of code, which the page shows beside it. */
final class LineNumbers {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[\\s_-])(?:line-?num(?:ber)?s?|lineno|linenos|linenodiv|gutter|blob-num|lnt?)(?:$|[\\s_-])"
              + "|LineNumber");

  private static final Pattern NUMBERS = Pattern.compile("[\\d\\s]*");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,6}\\s*");

  private LineNumbers() {}

  static void remove(Element article) {
    article
        .select("[class*=line], [class*=Line], [class*=gutter], [class*=num], [class*=ln]")
        .stream()
        .filter(LineNumbers::isNamed)
        .filter(LineNumbers::isBesideCode)
        .forEach(Node::remove);
    article.select("pre").forEach(LineNumbers::removeCounted);
  }

  private static boolean isNamed(Element element) {
    return !element.is("pre, code, table, tr")
        && NAMED.matcher(element.className()).find()
        && NUMBERS.matcher(element.text()).matches();
  }

  private static boolean isBesideCode(Element element) {
    return element.closest("pre, code, table, figure") != null
        || (element.parent() != null && element.parent().selectFirst("> pre, > * > pre") != null);
  }

  /** Numbers without a name, each in an element of its own, that count the lines up. */
  private static void removeCounted(Element pre) {
    var numbers =
        pre.select("*").stream()
            .filter(e -> e.childrenSize() == 0 && NUMBER.matcher(e.wholeText()).matches())
            .filter(LineNumbers::beginsLine)
            .toList();
    boolean many = numbers.size() > 1 && numbers.size() >= pre.wholeText().strip().lines().count();
    if (many && countUp(numbers) && !NUMBERS.matcher(pre.text()).matches()) {
      numbers.forEach(Node::remove);
    }
  }

  private static boolean beginsLine(Element number) {
    var before = number.previousSibling();
    var line = number.parent();
    return before instanceof Element e
        ? e.is("br") || e.wholeText().endsWith("\n")
        : before == null ? line != null : before.outerHtml().endsWith("\n");
  }

  private static boolean countUp(List<Element> numbers) {
    int first = numberOf(numbers.getFirst());
    for (int i = 0; i < numbers.size(); i++) {
      if (numberOf(numbers.get(i)) != first + i) {
        return false;
      }
    }
    return true;
  }

  private static int numberOf(Element element) {
    return Integer.parseInt(element.text().strip());
  }
}
