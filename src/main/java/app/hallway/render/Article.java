package app.hallway.render;

import app.hallway.model.LineSpan;
import app.hallway.model.TextSpan;
import java.util.List;

/**
 * A report as sanitised HTML, and the text that it reads as.
 *
 * @param html the inside of the page's article element: safe, no scripts, blocks carry {@code
 *     data-lines="first-last"}
 * @param readingText the article's text content; every offset of the library counts in it
 * @param blocks the leaf blocks in document order
 */
public record Article(String html, String readingText, List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  /**
   * A heading, paragraph, list item, table row, code block and the like.
   *
   * @param headingLevel 1 to 6, or 0 for what is no heading
   */
  public record Block(LineSpan lines, TextSpan span, int headingLevel) {}

  /** The reading text of the blocks that touch these source lines; empty where none does. */
  public TextSpan spanOf(LineSpan lines) {
    throw new UnsupportedOperationException("spanOf " + lines);
  }

  /** The source lines of the blocks that a span touches. */
  public LineSpan linesOf(TextSpan span) {
    throw new UnsupportedOperationException("linesOf " + span);
  }

  /** The headings above an offset, outermost first, joined by {@code " > "}. */
  public String trailAt(int offset) {
    throw new UnsupportedOperationException("trailAt " + offset);
  }
}
