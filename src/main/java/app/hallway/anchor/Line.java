package app.hallway.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one line.
 *
 * @param opensParagraph true where an empty line, or nothing, stands before it
 */
record Line(int first, int end, String text, boolean opensParagraph) {
  static List<Line> of(Tokens tokens) {
    var lines = new ArrayList<Line>();
    int first = 0;
    for (int at = 1; at <= tokens.size(); at++) {
      if (at == tokens.size() || tokens.line(at) != tokens.line(first)) {
        var text = String.join(" ", tokens.words().subList(first, at));
        lines.add(new Line(first, at, text, opensParagraph(tokens, first)));
        first = at;
      }
    }
    return lines;
  }

  private static boolean opensParagraph(Tokens tokens, int first) {
    return first == 0 || tokens.line(first) - tokens.line(first - 1) > 1;
  }

  static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }
}
