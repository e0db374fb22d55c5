package app.hallway.render;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The attributes that an element of an article may keep. */
final class SafeAttributes {
  private static final Set<String> EVERYWHERE = Set.of("id", "title", "lang", "dir");

  private static final Map<String, Set<String>> ON_ELEMENT =
      Map.ofEntries(
          Map.entry("td", Set.of("colspan", "rowspan", "align")),
          Map.entry("th", Set.of("colspan", "rowspan", "align", "scope")),
          Map.entry("col", Set.of("span")),
          Map.entry("colgroup", Set.of("span")),
          Map.entry("ol", Set.of("start", "reversed", "type")),
          Map.entry("li", Set.of("value")),
          Map.entry("details", Set.of("open")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("math", Set.of("display")),
          Map.entry("mi", Set.of("mathvariant")),
          Map.entry("mo", Set.of("stretchy", "form")),
          Map.entry("mfrac", Set.of("linethickness")),
          Map.entry("mtd", Set.of("rowspan", "columnspan")),
          Map.entry("menclose", Set.of("notation")),
          Map.entry("mstyle", Set.of("displaystyle")),
          Map.entry("mover", Set.of("accent")),
          Map.entry("munder", Set.of("accentunder")));

  /** What is said only to be read takes no room. */
  private static final Set<String> SIZES = Set.of("width", "height", "depth");

  private static final Set<String> OUR_CLASSES =
      Set.of("footnotes", "footnote-ref", "footnote-backref", "math", "math-display", "math-sign");

  private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+#.-]{1,40}");

  private SafeAttributes() {}

  static void write(Element element, StringBuilder out) {
    var name = element.normalName();
    for (var attribute : element.attributes()) {
      if (EVERYWHERE.contains(attribute.getKey())
          || ON_ELEMENT.getOrDefault(name, Set.of()).contains(attribute.getKey())
          || (name.equals("mpadded")
              && SIZES.contains(attribute.getKey())
              && attribute.getValue().equals("0"))) {
        append(attribute.getKey(), attribute.getValue(), out);
      }
    }
    classes(element, out);
    if (name.equals("a")) {
      link(element, out);
    }
  }

  static void append(String key, String value, StringBuilder out) {
    out.append(' ').append(key).append("=\"").append(Escaping.attribute(value)).append('"');
  }

  private static void classes(Element element, StringBuilder out) {
    if (!element.hasAttr("class")) {
      return;
    }
    for (var each : element.classNames()) {
      if (OUR_CLASSES.contains(each) || LANGUAGE.matcher(each).matches()) {
        append("class", each, out);
        return;
      }
    }
  }

  private static void link(Element element, StringBuilder out) {
    var address = element.attr("href").strip();
    if (element.hasAttr("href") && AllowedAddresses.mayLinkTo(address)) {
      append("href", address, out);
    }
    if (element.hasAttr("name") && !element.hasAttr("id")) {
      append("id", element.attr("name"), out);
    }
  }
}
