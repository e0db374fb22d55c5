package app.hallway.render;

import app.hallway.model.LineSpan;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlWriter;

/** Tells {@link SourceLines} where in the output each block begins; the output stays as it is. */
final class LineRecorder implements AttributeProvider {
  private final StringBuilder output;
  private final SourceLines lines;

  LineRecorder(StringBuilder output, SourceLines lines) {
    this.output = output;
    this.lines = lines;
  }

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Block || node instanceof TableRow) {
      record(node, node instanceof FencedCodeBlock && tagName.equals("code") ? 1 : 0);
    }
  }

  NodeRenderer htmlBlocks(HtmlWriter writer) {
    return new NodeRenderer() {
      @Override
      public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class);
      }

      @Override
      public void render(Node node) {
        writer.line();
        record(node, 0);
        writer.raw(((HtmlBlock) node).getLiteral());
        writer.line();
      }
    };
  }

  private void record(Node node, int skipped) {
    int first = firstLine(node);
    if (first > 0) {
      int last = Math.max(first, lastLine(node));
      lines.blockAt(output.length(), new LineSpan(Math.min(first + skipped, last), last));
    }
  }

  /** A table's rows have no spans of their own, only their cells do. */
  private static int firstLine(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      return node.getSourceSpans().getFirst().getLineIndex() + 1;
    }
    int line = 0;
    for (var child = node.getFirstChild(); child != null && line == 0; child = child.getNext()) {
      line = firstLine(child);
    }
    return line;
  }

  private static int lastLine(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      return node.getSourceSpans().getLast().getLineIndex() + 1;
    }
    int line = 0;
    for (var child = node.getLastChild(); child != null && line == 0; child = child.getPrevious()) {
      line = lastLine(child);
    }
    return line;
  }
}
