package app.hallway.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * The names of HTML (the living standard's, those that it calls obsolete, and MathML Core's), and
 * what of them matters to a reader. All names are lower case.
 */
public final class HtmlElements {
  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  /** Those that say something without an attribute. */
  private static final Set<String> BREAKS = Set.of("br", "col", "hr", "wbr");

  /** A browser shows nothing, or no tags, of what stands between their tags. */
  private static final Set<String> OPAQUE =
      Set.of(
          "applet",
          "audio",
          "canvas",
          "datalist",
          "frameset",
          "iframe",
          "listing",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "plaintext",
          "pre",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video",
          "xmp");

  /** No tag is read before the one that ends them. */
  private static final Set<String> RAW =
      Set.of(
          "iframe",
          "noembed",
          "noframes",
          "plaintext",
          "script",
          "style",
          "textarea",
          "title",
          "xmp");

  private static final Set<String> ENDING_THEMSELVES =
      Set.of(
          "body",
          "colgroup",
          "dd",
          "dt",
          "head",
          "html",
          "li",
          "optgroup",
          "option",
          "p",
          "rp",
          "rt",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  /** Those that begin a block of CommonMark (0.31.2, section 4.6) beside the opaque ones. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "base",
          "basefont",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "frameset",
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
          "link",
          "main",
          "menu",
          "menuitem",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "param",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "track",
          "ul");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "area",
          "b",
          "bdi",
          "bdo",
          "big",
          "blink",
          "br",
          "button",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "embed",
          "font",
          "hgroup",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "map",
          "mark",
          "marquee",
          "meta",
          "meter",
          "nobr",
          "output",
          "picture",
          "progress",
          "q",
          "rb",
          "rp",
          "rt",
          "rtc",
          "ruby",
          "s",
          "samp",
          "slot",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr");

  /** MathML that draws: nothing that links, acts or says the same another time. */
  private static final Set<String> DRAWN_MATHS =
      Set.of(
          "menclose",
          "merror",
          "mfrac",
          "mi",
          "mmultiscripts",
          "mn",
          "mo",
          "mover",
          "mpadded",
          "mphantom",
          "mprescripts",
          "mroot",
          "mrow",
          "ms",
          "mspace",
          "msqrt",
          "mstyle",
          "msub",
          "msubsup",
          "msup",
          "mtable",
          "mtd",
          "mtext",
          "mtr",
          "munder",
          "munderover",
          "none",
          "semantics");

  private static final Set<String> OTHER_MATHS =
      Set.of("annotation", "annotation-xml", "maction", "mfenced");

  private HtmlElements() {}

  /** A name as it is compared. */
  static String nameOf(String written) {
    return written.toLowerCase(Locale.ROOT);
  }

  /** Whether browsers know an element of this name, in upper or lower case. */
  public static boolean isElement(String written) {
    var name = nameOf(written);
    return BLOCKS.contains(name)
        || INLINE.contains(name)
        || OPAQUE.contains(name)
        || isDrawnMaths(name)
        || OTHER_MATHS.contains(name);
  }

  /** Whether a tag of this name, in upper or lower case, begins a block of CommonMark. */
  public static boolean opensBlock(String written) {
    return BLOCKS.contains(nameOf(written)) || isReadToItsEnd(nameOf(written));
  }

  /** Whether a block that it begins goes on over empty lines, to the end tag. */
  static boolean isReadToItsEnd(String name) {
    return switch (name) {
      case "pre", "script", "style", "textarea" -> true;
      default -> false;
    };
  }

  /** Whether an element stands in formulas only, and draws a part of one. */
  public static boolean isDrawnMaths(String name) {
    return DRAWN_MATHS.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isBreak(String name) {
    return BREAKS.contains(name);
  }

  static boolean isOpaque(String name) {
    return OPAQUE.contains(name);
  }

  static boolean isRaw(String name) {
    return RAW.contains(name);
  }

  static boolean endsItself(String name) {
    return ENDING_THEMSELVES.contains(name);
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name) || name.equals("pre");
  }

  /** Whether it says how words look or what they are, within a block. */
  static boolean isFormatting(String name) {
    return INLINE.contains(name) && !isVoid(name);
  }
}
