package app.hallway.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a quote, and what stands between each and the next: a line end stands between two
 * blocks of the page, a line separator (U+2028) between two lines of one.
 */
final class QuotedLines {
  /** What may stand between two lines. */
  enum Break {
    PARAGRAPH,
    LINE
  }

  private static final Pattern END = Pattern.compile("(?<=[\\n\\r\\u2028])");

  private final List<String> lines = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();

  QuotedLines(String quote) {
    var pending = Break.LINE;
    for (var line : END.splitAsStream(quote.strip()).toList()) {
      if (!line.isBlank()) {
        breaks.add(pending);
        lines.add(line.stripTrailing());
        pending = Break.LINE;
      }
      pending = line.endsWith("\u2028") ? pending : Break.PARAGRAPH;
    }
  }

  int count() {
    return lines.size();
  }

  String line(int i) {
    return lines.get(i);
  }

  /** What stands between a line and the one after it; the lines of code are those of one block. */
  Break after(int i) {
    return isIndented(i) || isIndented(i + 1) ? Break.LINE : breaks.get(i + 1);
  }

  private boolean isIndented(int i) {
    return lines.get(i).startsWith("  ") || lines.get(i).startsWith("\t");
  }
}
