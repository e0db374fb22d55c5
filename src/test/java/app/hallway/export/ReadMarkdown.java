package app.hallway.export;

import app.hallway.markdown.Formula;
import app.hallway.markdown.Markdown;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads exported Markdown back as the plain text that it stands for. */
final class ReadMarkdown {
  private ReadMarkdown() {}

  /** Fails where there is anything but plain paragraphs of text within a quote. */
  static String quote(String markdown) {
    var root = Markdown.parse(markdown).root();
    var quote = root.getFirstChild();
    if (!(quote instanceof BlockQuote) || quote.getNext() != null) {
      throw new AssertionError("not one block quote: " + markdown);
    }
    var reader = new PlainText();
    root.accept(reader);
    return reader.text.toString().strip();
  }

  private static final class PlainText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    protected void visitChildren(Node parent) {
      for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
        read(node);
      }
    }

    private void read(Node node) {
      switch (node) {
        case Document document -> visitChildren(node);
        case BlockQuote quote -> visitChildren(node);
        case Formula formula -> text.append(formula.getLiteral());
        case Link autolink -> visitChildren(node);
        case Paragraph paragraph -> {
          visitChildren(node);
          text.append('\n');
        }
        case HardLineBreak line -> text.append('\n');
        case SoftLineBreak line -> text.append('\n');
        case Text words -> text.append(words.getLiteral().replace('\u00a0', ' '));
        default -> throw new AssertionError("read as " + node + " after: " + text);
      }
    }
  }
}
