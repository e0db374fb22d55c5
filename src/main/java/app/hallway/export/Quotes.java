package app.hallway.export;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;

/** A highlight's words as a block quote. */
final class Quotes {
  private Quotes() {}

  static Block of(Highlight highlight) {
    return quote(highlight.colour(), highlight.anchor().quote());
  }

  static Block quote(HighlightColour colour, String words) {
    return Block.paragraph(Words.sign(colour) + escaped(words)).quoted();
  }

  /**
   * A line of the reading text is a block of the page, and becomes a paragraph; among the lines of
   * code, which indentation tells, it stays a line.
   */
  private static String escaped(String quote) {
    var out = new StringBuilder();
    var lines = quote.strip().lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.append(isIndented(lines.get(i - 1)) || isIndented(lines.get(i)) ? "\\\n" : "\n\n");
      }
      out.append(QuotedText.line(lines.get(i)));
    }
    return out.toString();
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }
}
