package app.hallway.export;

import app.hallway.markdown.LiteralText;
import app.hallway.markdown.MarkdownBlock;
import app.hallway.model.HighlightColour;
import java.util.stream.Collectors;

/** What was marked as a block quote. */
final class Quotes {
  private Quotes() {}

  static MarkdownBlock quote(HighlightColour colour, String markdown) {
    return MarkdownBlock.of(markdown).quoted(ExportWords.sign(colour));
  }

  /** Words before it would make words of what else a quote may begin with. */
  static boolean beginsWithWords(String markdown) {
    return MarkdownBlock.of(markdown).begins() == MarkdownBlock.Shape.PARAGRAPH;
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
