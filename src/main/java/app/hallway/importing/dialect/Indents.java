package app.hallway.importing.dialect;

import java.util.stream.Collectors;

/** The blanks that lines begin with; a tab counts for four. */
final class Indents {
  private static final int TAB = 4;

  private Indents() {}

  /**
   * Lines without the indent that all of them have that are not blank. The first part, up to the
   * first line end, is the rest of a line that something else begins.
   */
  static String withoutCommon(String lines) {
    int first = lines.indexOf('\n');
    if (first < 0) {
      return lines;
    }
    int common =
        lines
            .substring(first + 1)
            .lines()
            .filter(line -> !line.isBlank())
            .mapToInt(Indents::width)
            .min()
            .orElse(0);
    if (common == 0) {
      return lines;
    }
    var end = lines.endsWith("\n") ? "\n" : "";
    return lines.substring(0, first + 1)
        + lines
            .substring(first + 1)
            .lines()
            .map(line -> without(line, common))
            .collect(Collectors.joining("\n"))
        + end;
  }

  static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
      width += line.charAt(i) == '\t' ? TAB : 1;
    }
    return width;
  }

  /** A line with so much less indent, or none where it has less. */
  static String without(String line, int indent) {
    int width = 0;
    int at = 0;
    while (at < line.length() && width < indent && Character.isWhitespace(line.charAt(at))) {
      width += line.charAt(at) == '\t' ? TAB : 1;
      at++;
    }
    return " ".repeat(Math.max(0, width - indent)) + line.substring(at);
  }
}
