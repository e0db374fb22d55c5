package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * MathML, which Markdown carries as it is. Read without its layout it must still say what it says:
 * {@code <mfrac>} of 1 and 2 is no 12. So the signs that only the layout shows are put in, where
 * they take no room and are not drawn.
 */
final class MathMarkup {
  private static final Set<String> ELEMENTS =
      Set.of(
          "math",
          "mrow",
          "mi",
          "mn",
          "mo",
          "mtext",
          "ms",
          "mspace",
          "mfrac",
          "msqrt",
          "mroot",
          "msup",
          "msub",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "mmultiscripts",
          "mprescripts",
          "none",
          "mtable",
          "mtr",
          "mlabeledtr",
          "mtd",
          "mstyle",
          "mpadded",
          "mphantom",
          "menclose",
          "merror");

  private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "display",
          "mathvariant",
          "stretchy",
          "fence",
          "separator",
          "accent",
          "accentunder",
          "linethickness",
          "columnalign",
          "rowspan",
          "columnspan",
          "notation",
          "displaystyle",
          "movablelimits",
          "largeop",
          "form",
          "width",
          "height",
          "depth");

  private static final Pattern PLAIN = Pattern.compile("[\\w .%-]+");

  /** In elements. */
  private static final int LARGEST = 5_000;

  private MathMarkup() {}

  /**
   * Leaves what is to be seen, and says what is only to be seen. No formula is so large as some
   * are.
   */
  static void clean(Element math) {
    if (math.stream().skip(LARGEST).findAny().isPresent()) {
      math.text(math.text());
    }
    math.select("annotation, annotation-xml, script, style, mglyph").remove();
    math.select("mfenced").reversed().forEach(MathMarkup::openFences);
    math.select("*").reversed().stream()
        .filter(element -> !ELEMENTS.contains(element.normalName()))
        .forEach(Node::unwrap);
    math.select("*").forEach(MathMarkup::cleanAttributes);
    math.select("mfrac, msup, msub, msubsup, munder, mover, munderover, msqrt, mroot, mtd")
        .forEach(MathMarkup::say);
  }

  private static void cleanAttributes(Element element) {
    for (var attribute : element.attributes().asList()) {
      boolean kept =
          ATTRIBUTES.contains(attribute.getKey()) && PLAIN.matcher(attribute.getValue()).matches();
      if (!kept) {
        element.removeAttr(attribute.getKey());
      }
    }
  }

  /** An old way to write brackets, which no browser knows any more. */
  private static void openFences(Element fenced) {
    var separators = fenced.hasAttr("separators") ? fenced.attr("separators").strip() : ",";
    List<Element> parts = fenced.children();
    for (int i = 1; i < parts.size() && !separators.isEmpty(); i++) {
      int at = Math.min(i, separators.length()) - 1;
      parts.get(i).before(new Element("mo").text(separators.substring(at, at + 1)));
    }
    fenced.prependElement("mo").text(fenced.hasAttr("open") ? fenced.attr("open") : "(");
    fenced.appendElement("mo").text(fenced.hasAttr("close") ? fenced.attr("close") : ")");
    fenced.tagName("mrow");
  }

  private static void say(Element element) {
    List<Element> parts = element.children();
    switch (element.normalName()) {
      case "mfrac" -> between(parts, element.attr("linethickness").equals("0") ? "," : "/");
      case "msup", "mover" -> script(parts, 1, "^");
      case "msub", "munder" -> script(parts, 1, "_");
      case "msubsup", "munderover" -> {
        script(parts, 1, "_");
        script(parts, 2, "^");
      }
      case "msqrt" -> around(element, "√(", ")");
      case "mroot" -> root(parts);
      default -> cell(element);
    }
  }

  private static void between(List<Element> parts, String sign) {
    if (parts.size() == 2) {
      boolean simple = isToken(parts.get(0));
      around(parts.get(0), simple ? "" : "(", (simple ? "" : ")") + sign);
      around(parts.get(1), isToken(parts.get(1)) ? "" : "(", isToken(parts.get(1)) ? "" : ")");
    }
  }

  /** An accent or a prime says itself. */
  private static void script(List<Element> parts, int at, String sign) {
    if (at < parts.size() && !parts.get(at).is("mo")) {
      boolean simple = isToken(parts.get(at));
      around(parts.get(at), simple ? sign : sign + "(", simple ? "" : ")");
    }
  }

  private static void root(List<Element> parts) {
    if (parts.size() == 2) {
      around(parts.get(0), "(", ")^(1/");
      around(parts.get(1), "", ")");
    }
  }

  private static void cell(Element cell) {
    var row = cell.parent();
    boolean first = cell.previousElementSibling() == null;
    if (row != null && (!first || row.previousElementSibling() != null)) {
      around(cell, first ? "; " : ", ", "");
    }
  }

  private static boolean isToken(Element element) {
    return TOKENS.contains(element.normalName())
        || (element.is("mrow, mstyle") && element.childrenSize() == 1 && isToken(element.child(0)));
  }

  private static void around(Element element, String before, String after) {
    if ((before + after).isEmpty()) {
      return;
    }
    var box = element;
    if (!element.is("mrow, msqrt, mtd")) {
      box = new Element("mrow");
      element.replaceWith(box);
      box.appendChild(element);
    }
    if (!before.isEmpty()) {
      box.prependChild(unseen(before));
    }
    if (!after.isEmpty()) {
      box.appendChild(unseen(after));
    }
  }

  private static Element unseen(String sign) {
    var unseen = new Element("mpadded").attr("width", "0").attr("height", "0").attr("depth", "0");
    unseen.appendElement("mphantom").appendElement("mtext").text(sign);
    return unseen;
  }

  /** As HTML within a line of Markdown. */
  static String write(Element math) {
    var out = new StringBuilder();
    math.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && isInToken(text)) {
              out.append(MarkdownEscapes.inline(text.getWholeText().replaceAll("\\s+", " ")));
            } else if (node instanceof Element element) {
              out.append('<').append(element.normalName()).append(attributes(element)).append('>');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              out.append("</").append(element.normalName()).append('>');
            }
          }
        });
    return out.toString();
  }

  private static boolean isInToken(TextNode text) {
    var parent = text.parent();
    return parent != null && TOKENS.contains(parent.normalName());
  }

  private static String attributes(Element element) {
    var all = new ArrayList<String>();
    element
        .attributes()
        .forEach(one -> all.add(" " + one.getKey() + "=\"" + one.getValue() + "\""));
    return String.join("", all);
  }
}
