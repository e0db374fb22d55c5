package app.hallway.importing.dialect;

import java.util.Locale;
import java.util.Set;

/** The names of HTML: which are tags at all, and which open a block of CommonMark. */
final class HtmlTags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "script",
          "section",
          "style",
          "summary",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "audio",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "button",
          "canvas",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "embed",
          "font",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "link",
          "map",
          "mark",
          "meta",
          "meter",
          "noscript",
          "object",
          "option",
          "param",
          "picture",
          "progress",
          "q",
          "ruby",
          "s",
          "samp",
          "select",
          "slot",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "svg",
          "template",
          "time",
          "track",
          "tt",
          "u",
          "var",
          "video",
          "wbr");

  private HtmlTags() {}

  static boolean isTag(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return BLOCKS.contains(lower) || INLINE.contains(lower);
  }

  /** Whether a block tag, opening or closing, begins at the offset of a {@code <}. */
  static boolean opensBlock(String text, int offset) {
    int start = text.startsWith("</", offset) ? offset + 2 : offset + 1;
    return BLOCKS.contains(nameAt(text, start).toLowerCase(Locale.ROOT));
  }

  static String nameAt(String text, int start) {
    int end = start;
    while (end < text.length() && end < start + 40 && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_');
  }
}
