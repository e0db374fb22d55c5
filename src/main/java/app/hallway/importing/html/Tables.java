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

  /** In letters. */
  private static final int FEW_WORDS = 60;

  private static final int LONG_CELL = 1_500;
  private static final String PARTS_OF_PAGES =
      "td td, td h1, td h2, td h3, td pre, td blockquote, td table";

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

  /** A table that holds parts of a page is there for the page, not for data. */
  private static boolean isLayout(Element table) {
    boolean single = table.select("tr").size() < 2 && table.selectFirst("th") == null;
    return single
        || hasLooseText(table)
        || table.attr("role").equals("presentation")
        || (table.selectFirst(PARTS_OF_PAGES) != null && !isData(table))
        || table.select("td").stream()
            .allMatch(cell -> cell.parent() != null && cell.siblingElements().isEmpty());
  }

  /** Rows that are alike and begin with few words, such as a time; no cell is a page of its own. */
  private static boolean isData(Element table) {
    var rows = table.select("> * > tr, > tr");
    int columns = rows.stream().mapToInt(Tables::columns).max().orElse(0);
    boolean alike = rows.stream().allMatch(row -> columns(row) == columns && isShort(row.child(0)));
    boolean headed = table.selectFirst("> * > tr > th, > tr > th") != null;
    return (headed || (alike && columns > 1 && table.selectFirst("td table") == null))
        && rows.select("> td, > th").stream().noneMatch(Tables::isPage);
  }

  private static boolean isShort(Element cell) {
    return cell.text().length() <= FEW_WORDS;
  }

  private static boolean isPage(Element cell) {
    return cell.text().length() > LONG_CELL || cell.select("h1, h2, h3, h4").size() > 1;
  }

  /** Where tables are nested too deep to parse, text ends up between the cells. */
  private static boolean hasLooseText(Element table) {
    var cells = table.select("> * > tr > td, > * > tr > th, > tr > td, > caption").eachText();
    return letters(String.join("", cells)) < letters(table.text());
  }

  private static long letters(String text) {
    return text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  /** Tables within its cells are tables still, or have been dissolved before. */
  private static void dissolve(Element table) {
    own(table, "caption, td, th").forEach(cell -> cell.tagName("div").clearAttributes());
    own(table, "colgroup, col").forEach(Node::remove);
    own(table, "thead, tbody, tfoot, tr").forEach(Node::unwrap);
    table.tagName("div");
  }

  private static List<Element> own(Element table, String parts) {
    return table.select(parts).stream()
        .filter(part -> table.equals(part.closest("table")))
        .toList();
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
    boolean headed = isHeaded(sources) && !isBlank(rows.getFirst());
    rows.removeIf(Tables::isBlank);
    fill(table, rows, headed);
  }

  private static boolean isBlank(List<Element> row) {
    return row.stream()
        .allMatch(cell -> cell.text().isBlank() && cell.selectFirst("img, input") == null);
  }

  /** Where each row begins with a heading of its own, there is none above them. */
  private static boolean isHeaded(List<Element> rows) {
    if (rows.isEmpty() || rows.getFirst().selectFirst("> th") == null) {
      return false;
    }
    return rows.getFirst().selectFirst("> td") == null
        || rows.stream().skip(1).anyMatch(row -> row.selectFirst("> th:first-child") == null);
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
    cell.select("li").forEach(item -> item.prependChild(new TextNode(markOf(item))));
    cell.select("h1, h2, h3, h4, h5, h6").forEach(Tables::strengthen);
    cell.select("pre").forEach(Tables::partIntoLines);
    cell.select("td, th").reversed().stream()
        .filter(inner -> !inner.equals(cell))
        .forEach(Tables::flattenInner);
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

  private static void flattenInner(Element cell) {
    boolean seen = cell.hasText() || cell.selectFirst("img, input") != null;
    if (seen && cell.previousElementSibling() != null) {
      cell.prependChild(new TextNode(" · "));
    }
    cell.unwrap();
  }

  private static String markOf(Element item) {
    boolean counted = item.parent() != null && item.parent().is("ol");
    return counted ? item.elementSiblingIndex() + 1 + ". " : "• ";
  }

  private static void strengthen(Element heading) {
    var strong = new Element("strong").insertChildren(0, heading.childNodesCopy());
    heading.empty().appendChild(strong);
  }

  private static void partIntoLines(Element pre) {
    var lines = pre.wholeText().lines().filter(line -> !line.isBlank()).toList();
    pre.tagName("div").empty();
    lines.forEach(line -> pre.appendElement("div").appendElement("code").text(line));
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
    boolean first = true;
    for (var cells : rows) {
      var row = table.appendElement("tr");
      for (int column = 0; column < width; column++) {
        var cell = column < cells.size() ? cells.get(column) : new Element("td");
        var align = alignOf(cell);
        row.appendChild(cell.clearAttributes().tagName(first ? "th" : "td"));
        if (!align.isEmpty()) {
          cell.attr("align", align);
        }
      }
      first = false;
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
