package app.hallway.markdown;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/**
 * Puts the box of a task into the paragraph that it stands before, as GFM has it (0.29, section
 * 5.3); the extension leaves it above.
 */
final class TaskMarkers implements PostProcessor {
  @Override
  public Node process(Node root) {
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TaskListItemMarker && node.getNext() instanceof Paragraph words) {
              words.prependChild(node);
            } else {
              visitChildren(node);
            }
          }
        });
    return root;
  }
}
