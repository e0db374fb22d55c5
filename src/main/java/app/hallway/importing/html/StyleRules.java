package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's style sheets that name a class alone, such as {@code .c1} or {@code
 * span.c1}. Writing programs that export HTML say by them what is bold. Rules for a kind of screen
 * and what selects by more than a class are not read.
 */
final class StyleRules {
  private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern BY_CLASS = Pattern.compile("([A-Za-z]\\w*)?\\.([\\w-]+)");

  private final Map<String, List<Rule>> byClass = new HashMap<>();
  private int count;

  private record Rule(int order, String tag, Look look) {
    boolean fits(Element element) {
      return tag.isEmpty() || element.normalName().equals(tag);
    }
  }

  StyleRules(Element page) {
    page.select("style").forEach(style -> read(REMARK.matcher(style.data()).replaceAll(" ")));
  }

  /** What the rules and its own style say of an element. */
  Look of(Element element) {
    var look = Look.NONE;
    if (!byClass.isEmpty() && element.hasAttr("class")) {
      var rules = new ArrayList<Rule>();
      for (var name : element.classNames()) {
        byClass.getOrDefault(name, List.of()).stream()
            .filter(rule -> rule.fits(element))
            .forEach(rules::add);
      }
      rules.sort(Comparator.comparingInt(Rule::order));
      for (var rule : rules) {
        look = look.with(rule.look());
      }
    }
    return look.with(Look.of(element.attr("style")));
  }

  private void read(String sheet) {
    int at = 0;
    while (at < sheet.length()) {
      int open = sheet.indexOf('{', at);
      int semicolon = sheet.indexOf(';', at);
      if (open < 0) {
        return;
      }
      if (semicolon >= 0 && semicolon < open) {
        at = semicolon + 1;
      } else {
        int close = end(sheet, open);
        add(sheet.substring(at, open).strip(), sheet.substring(open + 1, close));
        at = close + 1;
      }
    }
  }

  /** Where a block ends, with all blocks in it. */
  private static int end(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return sheet.length();
  }

  private void add(String selectors, String declarations) {
    if (selectors.startsWith("@") || declarations.indexOf('{') >= 0) {
      return;
    }
    var look = Look.of(declarations);
    if (!look.equals(Look.NONE)) {
      for (var selector : selectors.split(",", -1)) {
        var named = BY_CLASS.matcher(selector.strip());
        if (named.matches()) {
          var tag = named.group(1) == null ? "" : named.group(1);
          byClass
              .computeIfAbsent(named.group(2), name -> new ArrayList<>())
              .add(new Rule(count++, tag, look));
        }
      }
    }
  }
}
