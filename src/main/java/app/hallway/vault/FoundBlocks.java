package app.hallway.vault;

import app.hallway.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds the blocks that stand in a text, and its headings, at its outermost level. */
final class FoundBlocks {
  private final TextLines lines;
  private final int from;
  private final List<VaultBlock> blocks = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();

  /**
   * Looks at the lines from one on.
   *
   * @param from after the properties
   */
  FoundBlocks(TextLines lines, int from) {
    this.lines = lines;
    this.from = from;
    var root = Markdown.blocks(lines.joined(from, lines.count()));
    for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
      look(node);
    }
  }

  /** In the order of the text; an id may stand twice. */
  List<VaultBlock> blocks() {
    return blocks;
  }

  /** The first lines of headings. */
  List<Integer> headings() {
    return headings;
  }

  private void look(Node node) {
    if (node.getSourceSpans().isEmpty()) {
      return;
    }
    if (node instanceof Heading) {
      headings.add(first(node));
    } else if (node instanceof Paragraph || node instanceof HtmlBlock) {
      int marker = first(node);
      BlockMarker.in(lines.line(marker)).ifPresent(id -> add(id, node.getPrevious(), marker));
    }
  }

  private void add(String id, @Nullable Node container, int marker) {
    beginning(container)
        .ifPresent(
            begin -> {
              int last = last(container);
              blocks.add(new VaultBlock(id, lines.joined(begin, last + 1), begin, last, marker));
            });
  }

  /** Where a container begins; empty where it is none of those that are ours. */
  private Optional<Integer> beginning(@Nullable Node container) {
    return switch (container) {
      case BlockQuote quote -> Optional.of(first(quote));
      case ListBlock list when list.getPrevious() instanceof Heading heading ->
          Optional.of(first(heading));
      case null, default -> Optional.empty();
    };
  }

  private int first(Node node) {
    return from + node.getSourceSpans().getFirst().getLineIndex();
  }

  private int last(@Nullable Node node) {
    int last = node == null ? from : from + node.getSourceSpans().getLast().getLineIndex();
    while (last > from && lines.isBlank(last)) {
      last--;
    }
    return last;
  }
}
