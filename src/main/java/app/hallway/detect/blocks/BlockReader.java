package app.hallway.detect.blocks;

import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Lays a report's tree out as a list of blocks in the order of the source. */
public final class BlockReader extends AbstractVisitor {
  private static final int BOLD_LEVEL = 7;
  private static final int DEEPEST = 50;
  private static final int LONGEST_BOLD_HEADING = 200;

  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Block owner;
  private int depth;
  private int quotes;
  private int group;
  private int groups;
  private boolean head;
  private @Nullable Columns columns;

  public static List<Block> read(Node root) {
    var reader = new BlockReader();
    root.accept(reader);
    return reader.blocks;
  }

  @Override
  public void visit(Heading heading) {
    add(Block.Type.HEADING, heading.getLevel(), InlineText.of(heading), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    var inline = InlineText.of(paragraph);
    if (inline.text().isBlank()) {
      addPictures(paragraph, inline);
    } else {
      int lead = owner == null ? boldLead(inline) : 0;
      if (lead > 0) {
        add(Block.Type.BOLD, BOLD_LEVEL, inline.slice(0, lead), paragraph);
      }
      if (lead < inline.text().length()) {
        add(Block.Type.PARAGRAPH, depth, inline.slice(lead, inline.text().length()), paragraph);
      }
    }
  }

  @Override
  public void visit(BulletList list) {
    visitList(list);
  }

  @Override
  public void visit(OrderedList list) {
    visitList(list);
  }

  @Override
  public void visit(ListItem item) {
    var outer = owner;
    var first = item.getFirstChild();
    boolean worded = first instanceof Paragraph;
    owner = add(Block.Type.ITEM, depth, worded ? InlineText.of(first) : InlineText.EMPTY, item);
    for (var child = worded ? first.getNext() : first; child != null; child = child.getNext()) {
      child.accept(this);
    }
    owner = outer;
  }

  @Override
  public void visit(BlockQuote quote) {
    if (quotes < DEEPEST) {
      quotes++;
      visitChildren(quote);
      quotes--;
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    var lists = new HashMap<Integer, Integer>();
    for (var piece : HtmlPieces.read(html.getLiteral(), firstLine(html))) {
      int own =
          piece.list() == 0 ? ++groups : lists.computeIfAbsent(piece.list(), list -> ++groups);
      blocks.add(piece.block(blocks.size(), owner, own));
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(Block.Type.CODE, depth, InlineText.EMPTY, code);
  }

  @Override
  public void visit(CustomBlock block) {
    int outer = group;
    group = ++groups;
    visitChildren(block);
    group = outer;
    columns = null;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableHead) {
      head = true;
      visitChildren(node);
      head = false;
    } else if (node instanceof TableRow row) {
      readRow(row);
    } else {
      visitChildren(node);
    }
  }

  /** A table's first row is its header, unless it says what the others say. */
  private void readRow(TableRow row) {
    var cells = TableCells.join(row);
    if (head) {
      columns = Columns.read(cells).orElse(null);
    }
    if (!head || (columns == null && !cells.links().isEmpty())) {
      add(Block.Type.ROW, depth, cells, row);
    }
  }

  private void visitList(ListBlock list) {
    if (depth >= DEEPEST) {
      return;
    }
    int outer = group;
    group = ++groups;
    depth++;
    visitChildren(list);
    depth--;
    group = outer;
  }

  private Block add(Block.Type type, int level, InlineText inline, Node node) {
    var block =
        new Block(
            blocks.size(),
            type,
            level,
            inline,
            startOf(inline, node),
            lastLine(node),
            group,
            owner,
            type == Block.Type.ROW ? columns : null);
    blocks.add(block);
    return block;
  }

  private void addPictures(Paragraph paragraph, InlineText inline) {
    boolean linked = !inline.links().isEmpty();
    boolean pictured = paragraph.getFirstChild() instanceof Image;
    if (linked || pictured || paragraph.getFirstChild() instanceof Link) {
      add(Block.Type.EMBED, depth, inline, paragraph);
    }
  }

  /** Where the bold first line of a paragraph ends, 0 where it has none. */
  private static int boldLead(InlineText inline) {
    int line = inline.text().indexOf('\n');
    int end = line < 0 ? inline.text().length() : line;
    int letters =
        inline.text().substring(0, Math.min(end, LONGEST_BOLD_HEADING + 1)).strip().length();
    int strong =
        inline.emphases().stream()
            .filter(e -> e.weight() == Emphasis.Weight.STRONG && e.end() <= end)
            .mapToInt(e -> e.end() - e.start())
            .sum();
    boolean bold = letters > 0 && letters <= LONGEST_BOLD_HEADING && strong * 10 >= letters * 7;
    return bold ? Math.min(end + 1, inline.text().length()) : 0;
  }

  private static int startOf(InlineText inline, Node node) {
    return inline.lines().isEmpty() || node instanceof ListItem
        ? firstLine(node)
        : inline.lines().getFirst().line();
  }

  private static int firstLine(Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
  }

  private static int lastLine(Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getLast().getLineIndex() + 1;
  }
}
