package app.hallway.render.quoting;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that a passage touches, cells that it does not touch left empty. GitHub's
 * tables have a row of headers always; it is empty where the passage has none.
 */
final class TableTree {
  private final MarkedPart passage;
  private final LineTree lines;

  TableTree(MarkedPart passage, LineTree lines) {
    this.passage = passage;
    this.lines = lines;
  }

  void append(Element table, Node into) {
    table.select("> caption").stream()
        .filter(passage::has)
        .forEach(caption -> caption(caption, into));
    var rows =
        table.select("tr").stream()
            .filter(row -> table.equals(row.closest("table")) && passage.has(row))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(TableTree::columns).max().orElse(1);
    boolean headed = rows.getFirst().select("> td").isEmpty();
    var head = new TableHead();
    head.appendChild(headed ? row(rows.getFirst(), columns, true) : empty(columns));
    var block = new TableBlock();
    block.appendChild(head);
    var body = new TableBody();
    rows.stream().skip(headed ? 1 : 0).forEach(row -> body.appendChild(row(row, columns, false)));
    if (body.getFirstChild() != null) {
      block.appendChild(body);
    }
    into.appendChild(block);
  }

  private void caption(Element element, Node into) {
    var paragraph = new Paragraph();
    inLine(element, paragraph);
    Lines.trim(paragraph);
    if (paragraph.getFirstChild() != null) {
      into.appendChild(paragraph);
    }
  }

  private static int columns(Element row) {
    return cells(row).stream().mapToInt(TableTree::width).sum();
  }

  private static List<Element> cells(Element row) {
    return row.select("> td, > th");
  }

  private static int width(Element cell) {
    var span = cell.attr("colspan");
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }

  private static TableRow empty(int columns) {
    var row = new TableRow();
    fill(row, 0, columns, true);
    return row;
  }

  private TableRow row(Element element, int columns, boolean header) {
    var row = new TableRow();
    int written = 0;
    for (var cell : cells(element)) {
      var told = cell(header);
      told.setAlignment(alignment(cell));
      inLine(cell, told);
      Lines.trim(told);
      pad(told);
      row.appendChild(told);
      fill(row, 1, width(cell), header);
      written += width(cell);
    }
    fill(row, written, columns, header);
    return row;
  }

  /** Blocks in a cell are lines of it. */
  private void inLine(Element parent, Node into) {
    for (var child : parent.childNodes()) {
      if (!passage.has(child)) {
        continue;
      }
      if (child instanceof Element element && Shapes.isBlock(element)) {
        if (into.getLastChild() != null) {
          Lines.lineEnd(into);
        }
        inLine(element, into);
      } else if (child instanceof Element element) {
        lines.append(element, into);
      } else if (child instanceof TextNode words) {
        lines.append(words, into);
      }
    }
  }

  private static void fill(TableRow row, int from, int to, boolean header) {
    for (int column = from; column < to; column++) {
      var empty = cell(header);
      pad(empty);
      row.appendChild(empty);
    }
  }

  private static void pad(TableCell cell) {
    if (cell.getFirstChild() != null) {
      cell.prependChild(Lines.raw(" "));
    }
    Lines.raw(" ", cell);
  }

  private static TableCell cell(boolean header) {
    var cell = new TableCell();
    cell.setHeader(header);
    return cell;
  }

  private static TableCell.@Nullable Alignment alignment(Element cell) {
    return switch (cell.attr("align")) {
      case "left" -> TableCell.Alignment.LEFT;
      case "center" -> TableCell.Alignment.CENTER;
      case "right" -> TableCell.Alignment.RIGHT;
      default -> null;
    };
  }
}
