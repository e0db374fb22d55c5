package app.hallway.render;

import app.hallway.markdown.HtmlElements;
import java.util.Set;

/** What of HTML an article may say. Whatever is not named here loses its tag and keeps its text. */
final class Vocabulary {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i",
          "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> TABLE_PARTS =
      Set.of("caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr");

  private static final Set<String> VOID = Set.of("br", "col", "hr", "wbr");

  private static final Set<String> DROPPED =
      Set.of(
          "annotation",
          "annotation-xml",
          "applet",
          "audio",
          "base",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "frameset",
          "iframe",
          "link",
          "meta",
          "noembed",
          "noframes",
          "object",
          "param",
          "script",
          "select",
          "source",
          "style",
          "svg",
          "template",
          "title",
          "track",
          "video");

  private Vocabulary() {}

  /** Whether an element stays, where its place allows it. */
  static boolean keeps(String name) {
    return INLINE.contains(name) || isBlock(name) || isTablePart(name) || isFormula(name);
  }

  static boolean isFormula(String name) {
    return name.equals("math");
  }

  /** Whether an element may only stand in a formula, where nothing else may. */
  static boolean isFormulaPart(String name) {
    return HtmlElements.isDrawnMaths(name);
  }

  /** Whether an element goes with all that is in it. */
  static boolean drops(String name) {
    return DROPPED.contains(name);
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether an element may only stand in a table or another part of one. */
  static boolean isTablePart(String name) {
    return TABLE_PARTS.contains(name);
  }

  static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** 1 to 6, or 0 for what is no heading. */
  static int headingLevel(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }
}
