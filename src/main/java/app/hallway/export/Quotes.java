package app.hallway.export;

import app.hallway.markdown.LiteralText;
import app.hallway.markdown.Markdown;
import app.hallway.model.HighlightColour;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;

/** What was marked as a block quote. */
final class Quotes {
  private Quotes() {}

  static MarkdownBlock quote(HighlightColour colour, String markdown) {
    var sign = ExportWords.sign(colour);
    var words =
        sign.isEmpty() || beginsWithWords(markdown)
            ? sign + markdown
            : sign.strip() + "\n\n" + markdown;
    return MarkdownBlock.paragraph(words).quoted();
  }

  /** Words before it would make words of what else a quote may begin with. */
  static boolean beginsWithWords(String markdown) {
    return Markdown.parse(markdown).root().getFirstChild() instanceof Paragraph;
  }

  /** Plain words as Markdown, each line a paragraph. */
  static String words(String words) {
    return words
        .strip()
        .lines()
        .filter(line -> !line.isBlank())
        .map(LiteralText::line)
        .collect(Collectors.joining("\n\n"));
  }
}
