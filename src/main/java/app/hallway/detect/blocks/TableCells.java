package app.hallway.detect.blocks;

import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis;
import app.hallway.markdown.InlineText.LineStart;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.markdown.InlineText.Struck;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** A table row's cells as one text; a tabulator stands between two cells. */
public final class TableCells {
  static final char BETWEEN = '\t';

  private final StringBuilder text = new StringBuilder();
  private final List<LinkSpan> links = new ArrayList<>();
  private final List<Emphasis> emphases = new ArrayList<>();
  private final List<Struck> struck = new ArrayList<>();

  private TableCells() {}

  static InlineText join(Node row) {
    var cells = new TableCells();
    int line =
        row.getSourceSpans().isEmpty() ? 1 : row.getSourceSpans().getFirst().getLineIndex() + 1;
    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(InlineText.of(cell), !cell.equals(row.getFirstChild()));
      }
    }
    return new InlineText(
        cells.text.toString(),
        cells.links,
        cells.emphases,
        cells.struck,
        List.of(new LineStart(0, line)));
  }

  public static List<InlineText> split(InlineText row) {
    var cells = new ArrayList<InlineText>();
    int from = 0;
    for (int at = 0; at <= row.text().length(); at++) {
      if (at == row.text().length() || row.text().charAt(at) == BETWEEN) {
        cells.add(row.slice(from, at));
        from = at + 1;
      }
    }
    return cells;
  }

  private void add(InlineText cell, boolean next) {
    if (next) {
      text.append(BETWEEN);
    }
    int start = text.length();
    text.append(cell.text().replace(BETWEEN, ' '));
    cell.links().forEach(l -> links.add(new LinkSpan(l.start() + start, l.end() + start, l.url())));
    cell.emphases()
        .forEach(e -> emphases.add(new Emphasis(e.start() + start, e.end() + start, e.weight())));
    cell.struck().forEach(s -> struck.add(new Struck(s.start() + start, s.end() + start)));
  }
}
