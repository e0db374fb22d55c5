package app.hallway.importing.metadata;

import app.hallway.markdown.Markdown;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a line of Markdown says, without its marks, pictures and tags. */
final class PlainText {
  private static final String MARKS = "*_`[<&\\~";

  private static final String OTHER_BLANKS = "\u00A0\u200B\uFEFF";

  /** What some dialects say of how a picture or link looks. */
  private static final Pattern ATTRIBUTES = Pattern.compile("(?<=\\))\\{[^{}\\n]{0,200}\\}");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

  private PlainText() {}

  static String of(String markdown) {
    return collapse(hasMarks(markdown) ? parsed(markdown) : markdown);
  }

  /**
   * So many letters are in it at least, told without parsing. What a link, a picture, a tag, a sign
   * or a formula may be does not count.
   */
  static int fewestLetters(String markdown) {
    int letters = 0;
    int depth = 0;
    int at = 0;
    while (at < markdown.length() && !isUnclear(markdown.charAt(at), depth)) {
      char c = markdown.charAt(at++);
      depth = depth(c, depth);
      letters += depth == 0 && Character.isLetter(c) ? 1 : 0;
    }
    for (int end = markdown.length(); end > at && !mayEnd(markdown.charAt(end - 1)); end--) {
      letters += Character.isLetter(markdown.charAt(end - 1)) ? 1 : 0;
    }
    return letters;
  }

  private static int depth(char c, int before) {
    return switch (c) {
      case '[', '(' -> before + 1;
      case ']', ')' -> Math.max(0, before - 1);
      default -> before;
    };
  }

  /** What follows may be hidden without a bracket, or hide a bracket. */
  private static boolean isUnclear(char c, int depth) {
    return "<&${\\".indexOf(c) >= 0 || (depth > 0 && "\"'`".indexOf(c) >= 0);
  }

  private static boolean mayEnd(char c) {
    return "])>};$\\`".indexOf(c) >= 0;
  }

  private static String collapse(String text) {
    return (isCollapsed(text) ? text : BLANKS.matcher(text).replaceAll(" ")).strip();
  }

  private static boolean isCollapsed(String text) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = blank;
      blank = c == ' ';
      if ((blank && before) || (c < ' ') || OTHER_BLANKS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A space before it keeps a number or dash at its start from being a list. */
  private static String parsed(String markdown) {
    var text = new StringBuilder();
    var words = ATTRIBUTES.matcher(markdown).replaceAll("");
    Markdown.parse("# " + collapse(words)).root().accept(new Collector(text));
    return text.toString();
  }

  private static final class Collector extends AbstractVisitor {
    private final StringBuilder text;

    private Collector(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(Image image) {
      // a picture's description is no part of what a line says
    }
  }
}
