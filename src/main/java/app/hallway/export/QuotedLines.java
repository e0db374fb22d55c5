package app.hallway.export;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a quote, and what stands between each and the next. In a reading text a line break
 * can end a block of the page, a line of code, or a line that the author's editor wrapped; it does
 * not say which.
 */
final class QuotedLines {
  /** What may stand between two lines. */
  enum Break {
    PARAGRAPH,
    LINE_OF_CODE,
    WRAPPED
  }

  /** Lines that an editor wrapped are about as long as these; blocks may have any length. */
  private static final int SHORTEST_WRAP = 40;

  private static final int LONGEST_WRAP = 120;

  private static final Pattern ENDED =
      Pattern.compile(".*[.!?:;\u2026\u3002\uff01\uff1f][\\p{Pe}\\p{Pf}\"'*]*");

  private final List<String> lines;
  private final int width;
  private final boolean wrapped;

  QuotedLines(String quote) {
    lines =
        quote.strip().lines().filter(line -> !line.isBlank()).map(String::stripTrailing).toList();
    width = lines.stream().mapToInt(String::length).max().orElse(0);
    wrapped = width <= LONGEST_WRAP && hasBrokenSentence();
  }

  int count() {
    return lines.size();
  }

  String line(int i) {
    return lines.get(i);
  }

  Break after(int i) {
    if (isIndented(i) || isIndented(i + 1)) {
      return Break.LINE_OF_CODE;
    }
    return wrapped && wasFull(i) ? Break.WRAPPED : Break.PARAGRAPH;
  }

  private boolean hasBrokenSentence() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean goesOn = Character.isLowerCase(lines.get(i + 1).codePointAt(0));
      if (goesOn && wasFull(i) && !ENDED.matcher(lines.get(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next line's first word would not have fitted in. */
  private boolean wasFull(int i) {
    int length = lines.get(i).length();
    var next = lines.get(i + 1);
    int end = next.indexOf(' ');
    return length >= SHORTEST_WRAP && length + 1 + (end < 0 ? next.length() : end) > width;
  }

  private boolean isIndented(int i) {
    return lines.get(i).startsWith("  ") || lines.get(i).startsWith("\t");
  }
}
