package app.hallway.render.quoting;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands in the lines of a passage: words, marks, links, code, pictures. */
final class LineTree {
  /** By what emphasis is written. */
  enum Marks {
    /** By asterisks where those do it, else by HTML. */
    SIGNS,
    /** By HTML. */
    TAGS,
    /** Not at all, nor anything else that is no word. */
    NONE
  }

  private record Mark(String tag, Supplier<Node> node) {}

  private static final Mark EMPHASIS = new Mark("em", Emphasis::new);
  private static final Mark STRONG = new Mark("strong", StrongEmphasis::new);
  private static final Mark STRUCK = new Mark("del", () -> new Strikethrough("~~"));

  private static final Map<String, Mark> MARKS =
      Map.ofEntries(
          Map.entry("em", EMPHASIS),
          Map.entry("i", EMPHASIS),
          Map.entry("cite", EMPHASIS),
          Map.entry("dfn", EMPHASIS),
          Map.entry("var", EMPHASIS),
          Map.entry("strong", STRONG),
          Map.entry("b", STRONG),
          Map.entry("del", STRUCK),
          Map.entry("s", STRUCK));

  private static final Set<Class<?>> MARKED =
      Set.of(Emphasis.class, StrongEmphasis.class, Strikethrough.class);

  private static final Pattern LEADS_OUT = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,31}:");
  private static final Pattern AUTOLINK = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*");

  private final MarkedPart passage;
  private final Marks marks;

  LineTree(MarkedPart passage, Marks marks) {
    this.passage = passage;
    this.marks = marks;
  }

  boolean hasMarks() {
    return marks != Marks.NONE;
  }

  void append(TextNode words, Node into) {
    Lines.text(passage.words(words).replaceAll("[\\n\\r\\f\\t]", " "), into);
  }

  /** What an element has in it, blocks too, one after the other in the line. */
  void children(Element element, Node into) {
    for (var child : element.childNodes()) {
      if (passage.has(child)) {
        switch (child) {
          case TextNode words -> append(words, into);
          case Element inner -> append(inner, into);
          default -> {}
        }
      }
    }
  }

  void append(Element element, Node into) {
    var name = element.normalName();
    var mark = MARKS.get(name);
    if (name.equals("br")) {
      Lines.lineEnd(into);
    } else if (marks == Marks.NONE) {
      children(element, into);
    } else if (Shapes.isFormula(element)) {
      Lines.raw(passage.words(element), into);
    } else if (mark != null) {
      marked(element, mark, into);
    } else {
      special(element, name, into);
    }
  }

  private void special(Element element, String name, Node into) {
    switch (name) {
      case "img" -> picture(element, into);
      case "a" -> link(element, into);
      case "code", "samp", "tt" -> code(element, into);
      case "kbd", "mark", "sub", "sup", "u", "ins" -> tagged(element, name, into);
      default -> children(element, into);
    }
  }

  private void picture(Element image, Node into) {
    var address = image.attr("src");
    if (!address.isBlank() && !address.startsWith("data:")) {
      var picture = new Image(address, null);
      var alt = image.attr("alt").replaceAll("\\s+", " ").strip();
      if (!alt.isEmpty()) {
        picture.appendChild(new Text(alt));
      }
      into.appendChild(picture);
    }
  }

  /** One without a scheme leads nowhere from where the quote will stand: it is words. */
  private void link(Element element, Node into) {
    if (element.hasAttr("data-number") || element.hasClass("footnote-backref")) {
      return;
    }
    var address = element.attr("href").strip();
    if (!LEADS_OUT.matcher(address).lookingAt() || liesIn(element, "a")) {
      children(element, into);
      return;
    }
    if (address.equals(passage.words(element)) && AUTOLINK.matcher(address).matches()) {
      Lines.raw("<" + address + ">", into);
      return;
    }
    var link = new Link(address, null);
    children(element, link);
    var before = Lines.takeLeading(link);
    var behind = Lines.takeTrailing(link);
    Lines.text(before, into);
    if (link.getFirstChild() != null) {
      into.appendChild(link);
    }
    Lines.text(behind, into);
  }

  /** Code has no marks in it; a link in it is words. */
  private void code(Element element, Node into) {
    var words = passage.words(element).replace('\n', ' ');
    if (words.isBlank()) {
      Lines.text(words, into);
    } else {
      into.appendChild(new Code(words));
    }
  }

  private void tagged(Element element, String tag, Node into) {
    if (passage.words(element).isBlank()) {
      children(element, into);
    } else {
      Lines.raw("<" + tag + ">", into);
      children(element, into);
      Lines.raw("</" + tag + ">", into);
    }
  }

  private void marked(Element element, Mark mark, Node into) {
    if (MARKS.keySet().stream()
        .anyMatch(tag -> mark.equals(MARKS.get(tag)) && liesIn(element, tag))) {
      children(element, into);
      return;
    }
    var node = mark.node().get();
    children(element, node);
    var before = Lines.takeLeading(node);
    var behind = Lines.takeTrailing(node);
    Lines.text(before, into);
    if (node.getFirstChild() != null) {
      boolean opens = !before.isEmpty() || opens(element, node, into);
      boolean closes = !behind.isEmpty() || closes(element, node);
      if (marks == Marks.SIGNS && opens && closes) {
        into.appendChild(node);
      } else {
        Lines.raw("<" + mark.tag() + ">", into);
        Lines.moveChildren(node, into);
        Lines.raw("</" + mark.tag() + ">", into);
      }
    }
    Lines.text(behind, into);
  }

  private static boolean liesIn(Element element, String tag) {
    return element.parent() != null && element.parent().closest(tag) != null;
  }

  /**
   * Whether signs that stand between these open a mark (CommonMark 0.31, section 6.2: left-flanking
   * delimiter runs), whatever letters are to who reads it.
   */
  private boolean opens(Element element, Node node, Node into) {
    var before = into.getLastChild();
    return (before == null || !MARKED.contains(before.getClass()))
        && (beginsWithWord(node) || isOpen(passage.before(element)));
  }

  private boolean closes(Element element, Node node) {
    return endsWithWord(node) || isOpen(passage.behind(element));
  }

  private static boolean beginsWithWord(Node node) {
    return node.getFirstChild() instanceof Text text
        && Character.isLetterOrDigit(text.getLiteral().codePointAt(0));
  }

  private static boolean endsWithWord(Node node) {
    return node.getLastChild() instanceof Text text
        && Character.isLetterOrDigit(text.getLiteral().codePointBefore(text.getLiteral().length()));
  }

  private static boolean isOpen(char neighbour) {
    return Lines.isSpace(neighbour)
        || (neighbour > ' ' && neighbour < 0x7f && !Character.isLetterOrDigit(neighbour));
  }
}
