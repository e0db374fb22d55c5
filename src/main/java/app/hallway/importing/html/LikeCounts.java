package app.hallway.importing.html;

import app.hallway.model.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out how often a post was liked, shared or answered: numbers that stand for themselves. */
final class LikeCounts {
  private static final int LONGEST = 12;

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,4}(?:[.,\\u202f ]\\d{1,3})*\\s?(?:[KkMm]|万|千|만|천|Tsd\\.?|mil)?\\+?");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:likes?|liked|claps?|applause|(?:up)?votes?|reactions?|kudos|hearts?|favou?rites?|shares?"
              + "|lgtm|replies|responses|comments?-?(?:count|number)|num-?comments|retweets?|reposts?|boosts?)(?:[\\s_-]|$)");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final String ELSEWHERE =
      "table, dl, pre, code, blockquote, h1, h2, h3, h4, h5, h6";

  private LikeCounts() {}

  /** Returns them. */
  static List<LeftOut> remove(Element page) {
    var counts = new ArrayList<LeftOut>();
    for (var element : page.select("span, div, p, a, small, strong, b, button, li")) {
      if (isCount(element) && element.ownerDocument() != null) {
        var all = outermost(element);
        counts.add(new LeftOut(LeftOut.Kind.SHARING, 0, all.text(), 0));
        all.remove();
      }
    }
    return counts;
  }

  /** "12" or "1.2K". */
  static boolean isNumber(String text) {
    return text.length() <= LONGEST && NUMBER.matcher(text.strip()).matches();
  }

  private static boolean isCount(Element element) {
    var own = element.ownText().strip();
    return !own.isEmpty()
        && isNumber(own)
        && element.childrenSize() == 0
        && element.closest(ELSEWHERE) == null
        && isAlone(element)
        && isNamed(element);
  }

  private static boolean isAlone(Element element) {
    var block = element.closest("p, li");
    return block == null || Tags.saysOnly(block, element);
  }

  /** By its own name, by that of what holds nothing else, or by the button that it stands with. */
  private static boolean isNamed(Element element) {
    var around = element;
    for (int up = 0; up < 4 && Tags.saysOnly(around, element); up++) {
      if (NAMED.matcher(namesOf(around)).find() || hasButton(around)) {
        return true;
      }
      var parent = around.parent();
      if (parent == null || parent.is("body, article, main, p, td, li")) {
        return false;
      }
      around = parent;
    }
    return false;
  }

  private static String namesOf(Element element) {
    var names = element.className() + " " + element.id() + " " + element.attr("aria-label");
    return CAMEL.matcher(names).replaceAll("-");
  }

  private static boolean hasButton(Element element) {
    return element.is("button") || element.selectFirst("> button, > svg, > * > svg") != null;
  }

  private static Element outermost(Element element) {
    var all = element;
    var parent = element.parent();
    while (parent != null && !parent.is("body, article, main") && Tags.saysOnly(parent, all)) {
      all = parent;
      parent = parent.parent();
    }
    return all;
  }
}
