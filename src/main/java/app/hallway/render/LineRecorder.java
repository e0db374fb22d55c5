package app.hallway.render;

import app.hallway.model.LineSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
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
    if (node instanceof Block) {
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
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      int first = spans.getFirst().getLineIndex() + 1;
      int last = spans.getLast().getLineIndex() + 1;
      lines.blockAt(output.length(), new LineSpan(Math.min(first + skipped, last), last));
    }
  }
}
