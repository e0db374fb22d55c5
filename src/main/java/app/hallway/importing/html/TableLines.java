package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a table that {@link Tables} has made plain, so that its columns can be read as text. */
final class TableLines {
  /** What is longer is not waited for: else one long cell would make all the others as long. */
  private static final int WIDEST = 40;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  private TableLines(Element table) {
    for (var row : table.select("> tr")) {
      rows.add(row.children().stream().map(InlineMarks::cell).toList());
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      widths.add(width(column));
    }
  }

  static String write(Element table) {
    var lines = new TableLines(table);
    var head = table.selectFirst("> tr");
    return head == null ? "" : lines.written(head);
  }

  private int width(int column) {
    return rows.stream()
        .map(row -> column < row.size() ? row.get(column).length() : 0)
        .filter(width -> width <= WIDEST)
        .reduce(3, Math::max);
  }

  private String written(Element head) {
    var lines = new ArrayList<String>();
    rows.forEach(row -> lines.add(line(row, " ")));
    lines.add(1, line(head.children().stream().map(this::rule).toList(), ""));
    return String.join("\n", lines);
  }

  private String line(List<String> cells, String blank) {
    var line = new StringBuilder("|");
    for (int column = 0; column < cells.size(); column++) {
      var cell = cells.get(column);
      int missing = blank.isEmpty() ? 0 : Math.max(0, widths.get(column) - cell.length());
      line.append(blank).append(cell).append(" ".repeat(missing)).append(blank).append('|');
    }
    return line.toString();
  }

  private String rule(Element cell) {
    int dashes = widths.get(cell.elementSiblingIndex());
    return switch (cell.attr("align")) {
      case "right" -> "-".repeat(dashes + 1) + ":";
      case "center" -> ":" + "-".repeat(dashes) + ":";
      default -> "-".repeat(dashes + 2);
    };
  }
}
