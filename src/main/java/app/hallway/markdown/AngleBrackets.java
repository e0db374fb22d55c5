package app.hallway.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tags of a text from other words in angle brackets ({@code List<String>}, {@code the
 * <title> tag}): these become text. What is no element of HTML is one only where it has an end or
 * says something of itself; an element whose words a browser would hide must end; and what merely
 * formats words, and is never ended, ends with its block.
 */
final class AngleBrackets implements PostProcessor {
  @Override
  public Node process(Node root) {
    var collector = new TagCollector();
    root.accept(collector);
    var leaves = new LinkedHashMap<Node, List<TagPlace>>();
    for (var place : collector.places()) {
      leaves.computeIfAbsent(place.leaf(), _ -> new ArrayList<>()).add(place);
    }
    leaves.forEach(AngleBrackets::mend);
    return root;
  }

  private static void mend(Node leaf, List<TagPlace> tags) {
    if (leaf instanceof HtmlBlock block) {
      new HtmlMending(block).mend(tags);
    } else {
      inline(leaf, tags);
    }
  }

  private static void inline(Node leaf, List<TagPlace> tags) {
    var open = new HashMap<String, Integer>();
    boolean changed = false;
    for (var place : tags) {
      var node = place.node();
      if (node == null) {
        continue;
      }
      var name = place.tag().name();
      if (open.getOrDefault(name, 0) > 0 && place.isForgottenSlash()) {
        node.setLiteral("</" + name + ">");
        open.merge(name, -1, Integer::sum);
      } else if (place.isText()) {
        replace(node);
        changed = true;
      } else if (place.isEmpty()) {
        node.setLiteral("<" + name + "></" + name + ">");
      } else if (place.isLeftOpen()) {
        open.merge(name, 1, Integer::sum);
      }
    }
    if (isFollowed(leaf)) {
      end(leaf, open);
    }
    if (changed) {
      TextNodes.join(leaf);
    }
  }

  /** Whether there is anything that it could run on into. */
  private static boolean isFollowed(Node leaf) {
    for (@Nullable Node at = leaf; at != null; at = at.getParent()) {
      if (at.getNext() != null) {
        return true;
      }
    }
    return false;
  }

  private static void end(Node leaf, Map<String, Integer> open) {
    open.forEach(
        (name, count) -> {
          for (int i = 0; i < count; i++) {
            var end = new HtmlInline();
            end.setLiteral("</" + name + ">");
            leaf.appendChild(end);
          }
        });
  }

  private static void replace(HtmlInline node) {
    var text = new Text(node.getLiteral());
    text.setSourceSpans(node.getSourceSpans());
    node.insertAfter(text);
    node.unlink();
  }
}
