package app.hallway.render.quoting;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Small deeds on the nodes of lines. */
final class Lines {
  private Lines() {}

  /** Appends words, to those that stand there at the end. */
  static void text(String words, Node into) {
    if (into.getLastChild() instanceof Text before) {
      before.setLiteral(before.getLiteral() + words);
      return;
    }
    var shown = into.getLastChild() instanceof HardLineBreak ? words.stripLeading() : words;
    if (!shown.isEmpty()) {
      into.appendChild(new Text(shown));
    }
  }

  /** Ends a line; spaces at its end are none. */
  static void lineEnd(Node into) {
    takeTrailing(into);
    into.appendChild(new HardLineBreak());
  }

  /** Something that is written as it stands here. */
  static HtmlInline raw(String markdown) {
    var html = new HtmlInline();
    html.setLiteral(markdown);
    return html;
  }

  static void raw(String markdown, Node into) {
    into.appendChild(raw(markdown));
  }

  static void moveChildren(Node from, Node into) {
    var child = from.getFirstChild();
    while (child != null) {
      var next = child.getNext();
      into.appendChild(child);
      child = next;
    }
  }

  /** Takes the spaces off that a node begins with, and returns them. */
  static String takeLeading(Node node) {
    if (!(node.getFirstChild() instanceof Text text)) {
      return "";
    }
    var words = text.getLiteral();
    int spaces = 0;
    while (spaces < words.length() && isSpace(words.charAt(spaces))) {
      spaces++;
    }
    keep(text, words.substring(spaces));
    return words.substring(0, spaces);
  }

  /** Takes the spaces off that a node ends with, and returns them. */
  static String takeTrailing(Node node) {
    if (!(node.getLastChild() instanceof Text text)) {
      return "";
    }
    var words = text.getLiteral();
    int length = words.length();
    while (length > 0 && isSpace(words.charAt(length - 1))) {
      length--;
    }
    keep(text, words.substring(0, length));
    return words.substring(length);
  }

  /** Whether a mark may not begin or end with it. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void keep(Text text, String words) {
    if (words.isEmpty()) {
      text.unlink();
    } else {
      text.setLiteral(words);
    }
  }

  /** Takes spaces and line ends off both ends of a node. */
  static void trim(Node node) {
    takeLeading(node);
    while (node.getFirstChild() instanceof HardLineBreak line) {
      line.unlink();
      takeLeading(node);
    }
    takeTrailing(node);
    while (node.getLastChild() instanceof HardLineBreak line) {
      line.unlink();
      takeTrailing(node);
    }
  }
}
