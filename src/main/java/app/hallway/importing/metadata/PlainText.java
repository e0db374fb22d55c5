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

  /** What some dialects say of how a picture or link looks. */
  private static final Pattern ATTRIBUTES = Pattern.compile("(?<=\\))\\{[^{}\\n]{0,200}\\}");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");

  private PlainText() {}

  static String of(String markdown) {
    return collapse(hasMarks(markdown) ? parsed(markdown) : markdown);
  }

  private static String collapse(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static boolean hasMarks(String text) {
    return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
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
