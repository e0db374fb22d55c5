package app.hallway.markdown;

import java.util.OptionalInt;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** How deep the parts of a document lie within each other. */
final class NestingDepth {
  private NestingDepth() {}

  /** The first 1-based line where parts lie so deep that the parser showed what is in them flat. */
  static OptionalInt tooDeep(Node root, int limit) {
    int depth = 0;
    var node = root;
    while (node != null) {
      if (depth > limit && depthOf(node) >= limit) {
        return OptionalInt.of(lineOf(node));
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
    return OptionalInt.empty();
  }

  /** Of its own sort: blocks within blocks, or marks within marks. */
  private static int depthOf(Node node) {
    boolean block = node instanceof Block;
    int depth = 0;
    for (var at = node.getParent(); at != null && at instanceof Block == block; ) {
      depth++;
      at = at.getParent();
    }
    return depth;
  }

  private static int lineOf(Node node) {
    var at = node;
    while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
      at = at.getParent();
    }
    return at.getSourceSpans().isEmpty() ? 0 : at.getSourceSpans().getFirst().getLineIndex() + 1;
  }
}
