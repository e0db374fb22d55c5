package app.hallway.markdown;

import app.hallway.markdown.EastAsianEmphasis.MarkRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Pairs runs of marks and puts what stands between into emphasis, by the procedure "process
 * emphasis" of CommonMark 0.31.2's appendix. What finds no other half becomes text.
 */
final class MarkPairs {
  /** How deep marks lie within each node made here. */
  private final IdentityHashMap<Node, Integer> depths = new IdentityHashMap<>();

  /**
   * A run of which some marks may be used up: from the right where it opens, else from the left.
   */
  private static final class Delimiter {
    private final MarkRun node;
    private int first;
    private int length;
    private @Nullable Delimiter previous;
    private @Nullable Delimiter next;

    private Delimiter(MarkRun node, @Nullable Delimiter previous) {
      this.node = node;
      this.previous = previous;
      length = node.length();
      if (previous != null) {
        previous.next = this;
      }
    }

    private void remove() {
      if (previous != null) {
        previous.next = next;
      }
      if (next != null) {
        next.previous = previous;
      }
    }

    /** No opener before the bottom of its kind can be one for it (CommonMark's rules 9 and 10). */
    private Kind kind() {
      return new Kind(node.mark(), node.opens(), node.length() % 3);
    }

    private void addSpans(SourceSpans spans, int from, int count) {
      for (var span : node.getSourceSpans()) {
        int start = span.getInputIndex() + from;
        spans.addAll(
            List.of(
                SourceSpan.of(span.getLineIndex(), span.getColumnIndex() + from, start, count)));
      }
    }

    /** What is left of it becomes text. */
    private void leave() {
      if (length > 0) {
        var text = new Text(String.valueOf(node.mark()).repeat(length));
        var spans = new SourceSpans();
        addSpans(spans, first, length);
        text.setSourceSpans(spans.getSourceSpans());
        node.insertAfter(text);
      }
      node.unlink();
    }
  }

  private record Kind(char mark, boolean opens, int remainder) {}

  /** Goes through a tree from the inside out. */
  void pair(Node parent) {
    var delimiters = new ArrayList<Delimiter>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof MarkRun run) {
        delimiters.add(new Delimiter(run, delimiters.isEmpty() ? null : delimiters.getLast()));
      } else if (node.getFirstChild() != null) {
        pair(node);
      }
    }
    if (!delimiters.isEmpty()) {
      pairAll(delimiters.getFirst());
      delimiters.forEach(Delimiter::leave);
      TextNodes.join(parent);
    }
    int depth = depthBetween(parent.getFirstChild(), null);
    if (depth > 0) {
      depths.put(parent, depth);
    }
  }

  private int depthBetween(@Nullable Node first, @Nullable Node end) {
    int depth = 0;
    for (var node = first; node != null && !node.equals(end); node = node.getNext()) {
      depth = Math.max(depth, depths.getOrDefault(node, 0));
    }
    return depth;
  }

  private void pairAll(Delimiter first) {
    var bottoms = new HashMap<Kind, @Nullable Delimiter>();
    @Nullable Delimiter closer = first;
    while (closer != null) {
      if (!closer.node.closes()) {
        closer = closer.next;
        continue;
      }
      var opener = opener(closer, bottoms);
      if (opener == null || isTooDeep(opener, closer)) {
        bottoms.put(closer.kind(), closer.previous);
        if (!closer.node.opens()) {
          closer.remove();
        }
        closer = closer.next;
      } else {
        closer = join(opener, closer);
      }
    }
  }

  private @Nullable Delimiter opener(Delimiter closer, Map<Kind, @Nullable Delimiter> bottoms) {
    var bottom = bottoms.get(closer.kind());
    for (var at = closer.previous; at != null && at != bottom; at = at.previous) {
      if (at.node.opens() && at.node.mark() == closer.node.mark() && fit(at, closer)) {
        return at;
      }
    }
    return null;
  }

  private boolean isTooDeep(Delimiter opener, Delimiter closer) {
    return depthBetween(opener.node, closer.node) >= Markdown.DEEPEST;
  }

  private static boolean fit(Delimiter opener, Delimiter closer) {
    if (closer.node.mark() == '~') {
      return opener.length == closer.length && opener.length <= 2;
    }
    boolean both = opener.node.closes() || closer.node.opens();
    return !both
        || closer.node.length() % 3 == 0
        || (opener.node.length() + closer.node.length()) % 3 != 0;
  }

  /** Returns the next that may close. */
  private @Nullable Delimiter join(Delimiter opener, Delimiter closer) {
    int used = Math.min(2, Math.min(opener.length, closer.length));
    wrap(opener, closer, used);
    opener.next = closer;
    closer.previous = opener;
    opener.length -= used;
    closer.first += used;
    closer.length -= used;
    if (opener.length == 0) {
      opener.remove();
    }
    if (closer.length > 0) {
      return closer;
    }
    closer.remove();
    return closer.next;
  }

  private void wrap(Delimiter opener, Delimiter closer, int used) {
    var made = made(opener.node.mark(), used);
    int depth = depthBetween(opener.node, closer.node);
    var spans = new SourceSpans();
    opener.addSpans(spans, opener.first + opener.length - used, used);
    for (var node = opener.node.getNext(); node != null && node != closer.node; ) {
      var next = node.getNext();
      spans.addAll(node.getSourceSpans());
      made.appendChild(node);
      node = next;
    }
    closer.addSpans(spans, closer.first, used);
    made.setSourceSpans(spans.getSourceSpans());
    depths.put(made, depth + 1);
    opener.node.insertAfter(made);
  }

  private static Node made(char mark, int used) {
    var delimiter = String.valueOf(mark).repeat(used);
    if (mark == '~') {
      return new Strikethrough(delimiter);
    }
    return used == 2 ? new StrongEmphasis(delimiter) : new Emphasis(delimiter);
  }
}
