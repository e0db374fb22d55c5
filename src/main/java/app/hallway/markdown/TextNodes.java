package app.hallway.markdown;

import java.util.ArrayDeque;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes texts that stand side by side one, as the parser leaves them. */
final class TextNodes {
  private TextNodes() {}

  /** In a node and all that it holds. */
  static void join(Node parent) {
    var parents = new ArrayDeque<Node>();
    parents.push(parent);
    while (!parents.isEmpty()) {
      for (var node = parents.pop().getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Text text) {
          absorb(text);
        } else if (node.getFirstChild() != null) {
          parents.push(node);
        }
      }
    }
  }

  private static void absorb(Text text) {
    if (!(text.getNext() instanceof Text)) {
      return;
    }
    var words = new StringBuilder(text.getLiteral());
    var spans = new SourceSpans();
    spans.addAll(text.getSourceSpans());
    for (@Nullable Node next = text.getNext(); next instanceof Text more; next = text.getNext()) {
      words.append(more.getLiteral());
      spans.addAll(more.getSourceSpans());
      more.unlink();
    }
    text.setLiteral(words.toString());
    text.setSourceSpans(spans.getSourceSpans());
  }
}
