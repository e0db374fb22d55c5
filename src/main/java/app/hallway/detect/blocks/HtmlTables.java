package app.hallway.detect.blocks;

import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.LineStart;
import app.hallway.markdown.InlineText.LinkSpan;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The tables of a piece of HTML: what their first rows say of their columns. */
public final class HtmlTables {
  private static final int MOST_SPANNED = 12;

  private final IdentityHashMap<Element, Optional<Columns>> columns = new IdentityHashMap<>();

  /** What the columns of an element's table are for; null where no header says so. */
  @Nullable Columns columns(Element within) {
    var table = within.closest("table");
    return table == null
        ? null
        : columns.computeIfAbsent(table, HtmlTables::readHeader).orElse(null);
  }

  /** True for a row that tells nothing but what its table's columns are for. */
  boolean isHeader(Element row) {
    var table = row.closest("table");
    boolean first = table != null && row.equals(table.selectFirst("tr"));
    return first && columns(row) != null;
  }

  /** How many columns a cell spans. */
  public static int span(Element cell) {
    var told = cell.attr("colspan");
    return told.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(told), 1, MOST_SPANNED) : 1;
  }

  private static Optional<Columns> readHeader(Element table) {
    var row = table.selectFirst("tr");
    return row == null ? Optional.empty() : Columns.read(line(row));
  }

  private static InlineText line(Element row) {
    var words =
        row.children().stream()
            .map(c -> c.text() + String.valueOf(TableCells.BETWEEN).repeat(span(c) - 1))
            .collect(Collectors.joining(String.valueOf(TableCells.BETWEEN)));
    var links =
        row.select("a[href]").stream().map(a -> new LinkSpan(0, 0, a.attr("href"))).toList();
    return new InlineText(words, links, List.of(), List.of(new LineStart(0, 1)));
  }
}
