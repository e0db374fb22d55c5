package app.hallway.render.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The style sheets of a drawing, dissolved into its elements: so each element is known by itself.
 * Rules that depend on more than names, classes and nesting are left out, as are those that hold
 * only sometimes.
 */
final class DrawingStyles {
  /** Rules times elements that are compared at the most. */
  private static final int MOST = 1_000_000;

  private static final int MOST_RULES = 5_000;

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?(?:\\*/|$)|<!--|-->", Pattern.DOTALL);
  private static final Pattern SIMPLE =
      Pattern.compile("[\\w.#*-]{1,80}(?:[ >]{1,3}[\\w.#*-]{1,80}){0,4}");
  private static final Pattern NAME_OR_CLASS = Pattern.compile("[.#]?[\\w-]+");

  private final Map<Element, Map<String, String>> found = new HashMap<>();

  private record Rule(String selector, String declarations) {
    int weight() {
      return NAME_OR_CLASS
          .matcher(selector)
          .results()
          .mapToInt(name -> weight(name.group().charAt(0)))
          .sum();
    }

    private static int weight(char first) {
      return first == '#' ? 10_000 : first == '.' ? 100 : 1;
    }
  }

  private DrawingStyles() {}

  /** What the style sheets below an element say of it and of all in it. */
  static DrawingStyles of(Element root) {
    var styles = new DrawingStyles();
    var rules = new ArrayList<Rule>();
    root.getElementsByTag("style").forEach(sheet -> read(sheet.wholeText(), rules));
    rules.sort(Comparator.comparingInt(Rule::weight));
    if ((long) rules.size() * root.getAllElements().size() <= MOST) {
      rules.forEach(rule -> styles.apply(rule, root));
    }
    return styles;
  }

  private static void read(String sheet, List<Rule> rules) {
    var plain = COMMENT.matcher(sheet).replaceAll(" ");
    int at = 0;
    int open = plain.indexOf('{');
    while (open >= 0 && rules.size() < MOST_RULES) {
      var before = plain.substring(at, open);
      var head = before.substring(before.lastIndexOf(';') + 1).strip();
      int close = head.startsWith("@") ? end(plain, open) : plain.indexOf('}', open);
      if (close < 0) {
        return;
      }
      if (!head.startsWith("@")) {
        add(head, plain.substring(open + 1, close), rules);
      }
      at = close + 1;
      open = plain.indexOf('{', at);
    }
  }

  /** Where a block ends that may have others in it; -1 where it does not. */
  private static int end(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      depth += sheet.charAt(i) == '{' ? 1 : sheet.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static void add(String selectors, String declarations, List<Rule> rules) {
    for (var selector : selectors.split(",", -1)) {
      var plain = selector.strip().replaceAll("\\s+", " ");
      if (SIMPLE.matcher(plain).matches()) {
        rules.add(new Rule(plain, declarations));
      }
    }
  }

  private void apply(Rule rule, Element root) {
    var properties = declarations(rule.declarations());
    for (var element : root.select(rule.selector())) {
      found.computeIfAbsent(element, _ -> new LinkedHashMap<>()).putAll(properties);
    }
  }

  /** What holds for an element: the sheets' word, then its own. */
  Map<String, String> of(Element element, String own) {
    var properties = new LinkedHashMap<String, String>(found.getOrDefault(element, Map.of()));
    properties.putAll(declarations(own));
    return properties;
  }

  private static Map<String, String> declarations(String text) {
    var properties = new LinkedHashMap<String, String>();
    for (var declaration : COMMENT.matcher(text).replaceAll(" ").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        var value = declaration.substring(colon + 1).replaceFirst("(?i)!\\s*important", "");
        properties.put(declaration.substring(0, colon).strip(), value.strip());
      }
    }
    return properties;
  }
}
