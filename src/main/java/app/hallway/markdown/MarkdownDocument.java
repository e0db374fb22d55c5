package app.hallway.markdown;

import java.util.OptionalInt;
import org.commonmark.node.Node;

/**
 * Markdown and the one tree that detection and rendering both read. Nobody may change the tree.
 *
 * @param text lines end in \n; source spans of the tree are offsets into it
 */
public record MarkdownDocument(String text, Node root) {
  /**
   * The first 1-based line where quotes, lists or marks lie so deep within each other that the
   * innermost are read as flat text.
   */
  public OptionalInt tooDeep() {
    return NestingDepth.tooDeep(root, Markdown.DEEPEST);
  }
}
