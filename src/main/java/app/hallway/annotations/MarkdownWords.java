package app.hallway.annotations;

import app.hallway.markdown.InlineText;
import app.hallway.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The words of Markdown as a reader sees them, a line a block. */
final class MarkdownWords {
  private final List<String> blocks = new ArrayList<>();

  private MarkdownWords() {}

  static String of(String markdown) {
    var words = new MarkdownWords();
    words.read(Markdown.parse(markdown).root());
    return String.join("\n", words.blocks).strip();
  }

  private void read(Node node) {
    switch (node) {
      case Paragraph paragraph -> blocks.add(InlineText.of(paragraph).text());
      case Heading heading -> blocks.add(InlineText.of(heading).text());
      case FencedCodeBlock code -> blocks.add(code.getLiteral());
      case IndentedCodeBlock code -> blocks.add(code.getLiteral());
      default -> {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
          read(child);
        }
      }
    }
  }
}
