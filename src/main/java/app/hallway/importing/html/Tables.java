package app.hallway.importing.html;

import app.hallway.markdown.Markdown;
import app.hallway.model.ImportWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes tables such as Markdown can write: one header row, no merged cells, cells of one line. */
final class Tables {
  /** More columns than any report has; it bounds what a hostile colspan costs. */
  private static final int WIDEST = 100;

  private final List<ImportWarning> warnings = new ArrayList<>();
  private long cells;

  private Tables() {}

  /** Returns what could not stay a table. */
  static List<ImportWarning> simplify(Element article) {
    var tables = new Tables();
    article.select("table").reversed().forEach(tables::simplifyOne);
    return tables.warnings;
  }

  private void simplifyOne(Element table) {
    if (isLayout(table) || isVast(table)) {
      dissolve(table);
    } else {
      liftCaption(table);
      rebuild(table);
    }
  }

  /** What cells reach over is counted too: each of them would be written. */
  private boolean isVast(Element table) {
    List<Element> rows = table.select("tr");
    int columns = rows.stream().mapToInt(Tables::columns).max().orElse(0);
    long size = (long) columns * rows.size();
    if (columns <= Markdown.WIDEST_TABLE && cells + size <= Markdown.MOST_CELLS) {
      cells += size;
      return false;
    }
    var detail = columns + " \u00d7 " + rows.size();
    warnings.add(new ImportWarning(ImportWarning.Kind.TABLE_TOO_LARGE, 0, detail));
    return true;
  }

  private static int columns(Element row) {
    return row.select("> td, > th").stream().mapToInt(cell -> span(cell, "colspan")).sum();
  }

  /** A table whose cells hold headings, tables or long text is there for the page, not for data. */
  private static boolean isLayout(Element table) {
    boolean single = table.select("tr").size() < 2 && table.selectFirst("th") == null;
    return single
        || hasLooseText(table)
        || table.attr("role").equals("presentation")
        || table.select("td td, td h1, td h2, td h3, td pre, td blockquote, td table").size() > 0
        || table.select("td").stream()
            .allMatch(cell -> cell.parent() != null && cell.siblingElements().isEmpty());
  }

  /** Where tables are nested too deep to parse, text ends up between the cells. */
  private static boolean hasLooseText(Element table) {
    var cells = table.select("> * > tr > td, > * > tr > th, > tr > td, > caption").eachText();
    return letters(String.join("", cells)) < letters(table.text());
  }

  private static long letters(String text) {
    return text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static void dissolve(Element table) {
    table.select("caption, td, th").forEach(cell -> cell.tagName("div").clearAttributes());
    table.select("colgroup, col").remove();
    table.select("thead, tbody, tfoot, tr").unwrap();
    table.tagName("div");
  }

  private static void liftCaption(Element table) {
    for (var caption : table.select("caption")) {
      caption.remove();
      if (!caption.text().isBlank()) {
        var paragraph = new Element("p");
        paragraph.appendElement("em").text(caption.text());
        table.before(paragraph);
      }
    }
  }

  private static void rebuild(Element table) {
    var rows = new ArrayList<List<Element>>();
    List<Element> sources = table.select("tr");
    sources.forEach(row -> rows.add(new ArrayList<>()));
    for (int i = 0; i < sources.size(); i++) {
      place(sources.get(i), i, rows);
    }
    boolean headed = !sources.isEmpty() && sources.getFirst().selectFirst("th") != null;
    rows.removeIf(
        row ->
            row.stream()
                .allMatch(cell -> cell.text().isBlank() && cell.selectFirst("img") == null));
    fill(table, rows, headed);
  }

  /** Puts the cells of one row where browsers would: beside those that reach down from above. */
  private static void place(Element row, int index, List<List<Element>> rows) {
    int column = 0;
    for (var cell : row.select("> td, > th")) {
      while (column < rows.get(index).size() && !rows.get(index).get(column).hasAttr("vacant")) {
        column++;
      }
      flatten(cell);
      int down = Math.min(span(cell, "rowspan"), rows.size() - index);
      int across = Math.min(span(cell, "colspan"), WIDEST - Math.min(column, WIDEST - 1));
      for (int y = 0; y < down; y++) {
        for (int x = 0; x < across; x++) {
          put(rows.get(index + y), column + x, x == 0 ? cell.clone() : new Element("td"));
        }
      }
      column += across;
    }
  }

  private static void put(List<Element> row, int column, Element cell) {
    while (row.size() <= column) {
      row.add(new Element("td").attr("vacant", ""));
    }
    row.set(column, cell);
  }

  private static int span(Element cell, String attribute) {
    var value = cell.attr(attribute).strip();
    return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
  }

  /** Blocks in a cell become lines of it. */
  private static void flatten(Element cell) {
    for (var item : cell.select("li")) {
      item.prependChild(new TextNode("• "));
    }
    var blocks = cell.select("*").stream().skip(1).filter(Tags::isBlock).toList();
    for (var block : blocks.reversed()) {
      if (hasTextBefore(block)) {
        block.before(new Element("br"));
      }
      if (block.nextSibling() != null
          && !Tags.isBlank(block.nextSibling())
          && !Tags.isBlock(block.nextSibling())) {
        block.after(new Element("br"));
      }
      block.unwrap();
    }
    cell.select("br").stream().filter(Tables::isDoubled).forEach(Node::remove);
  }

  private static boolean isDoubled(Node br) {
    var before = br.previousSibling();
    while (before != null && Tags.isBlank(before)) {
      before = before.previousSibling();
    }
    return before instanceof Element e && e.is("br");
  }

  private static boolean hasTextBefore(Node node) {
    var before = node.previousSibling();
    return before != null && (!Tags.isBlank(before) || hasTextBefore(before));
  }

  private static void fill(Element table, List<List<Element>> rows, boolean headed) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    table.empty().clearAttributes();
    if (!headed && !rows.isEmpty()) {
      rows.addFirst(new ArrayList<>());
    }
    for (var cells : rows) {
      boolean first = table.childrenSize() == 0;
      var row = table.appendElement("tr");
      for (int column = 0; column < width; column++) {
        var cell = column < cells.size() ? cells.get(column) : new Element("td");
        var align = alignOf(cell);
        row.appendChild(cell.clearAttributes().tagName(first ? "th" : "td"));
        if (!align.isEmpty()) {
          cell.attr("align", align);
        }
      }
    }
  }

  private static String alignOf(Element cell) {
    var style = cell.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    for (var side : List.of("right", "center")) {
      if (cell.attr("align").equalsIgnoreCase(side) || style.contains("text-align:" + side)) {
        return side;
      }
    }
    return "";
  }
}
