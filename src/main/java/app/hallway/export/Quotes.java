package app.hallway.export;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;

/** A highlight's words as a block quote. */
final class Quotes {
  private Quotes() {}

  static MarkdownBlock of(Highlight highlight) {
    return quote(highlight.colour(), highlight.anchor().quote());
  }

  static MarkdownBlock quote(HighlightColour colour, String words) {
    return MarkdownBlock.paragraph(ExportWords.sign(colour) + escaped(words)).quoted();
  }

  private static String escaped(String words) {
    var lines = new QuotedLines(words);
    var out = new StringBuilder();
    for (int i = 0; i < lines.count(); i++) {
      out.append(QuotedText.line(lines.line(i)));
      if (i + 1 < lines.count()) {
        out.append(sign(lines.after(i)));
      }
    }
    return out.toString();
  }

  private static String sign(QuotedLines.Break between) {
    return switch (between) {
      case PARAGRAPH -> "\n\n";
      case LINE -> "\\\n";
    };
  }
}
