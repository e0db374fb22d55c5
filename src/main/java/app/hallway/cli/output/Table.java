package app.hallway.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of words in aligned columns. */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... headings) {
    rows.add(List.of(headings));
  }

  public void row(Object... cells) {
    rows.add(
        IntStream.range(0, cells.length)
            .mapToObj(i -> TerminalText.words(cells[i].toString()))
            .toList());
  }

  /** Prints nothing where there is no row below the headings. */
  public void print(Output out) {
    if (rows.size() > 1) {
      var widths = widths();
      rows.forEach(row -> out.println(line(row, widths)));
    }
  }

  private int[] widths() {
    return IntStream.range(0, rows.getFirst().size())
        .map(
            column ->
                rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0))
        .toArray();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      var cell = row.get(column);
      line.append(cell).repeat(' ', widths[column] - DisplayWidth.of(cell)).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
