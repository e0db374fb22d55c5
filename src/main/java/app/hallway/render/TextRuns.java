package app.hallway.render;

import app.hallway.model.LineSpan;
import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Collects the reading text, and its blocks with the source lines that they stand on. */
final class TextRuns {
  private final StringBuilder text = new StringBuilder();
  private final List<Article.Block> blocks = new ArrayList<>();
  private int start = -1;
  private int end;
  private int line;
  private int headingLevel;

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  List<Article.Block> blocks() {
    return blocks;
  }

  /** Whether a word that came now would stand on the line of the one before. */
  boolean endsInLine() {
    return !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
  }

  /**
   * Adds text.
   *
   * @param words with the line ends of the source
   * @param shown the same as it is read, unit by unit
   * @param firstLine the source line of its first character
   */
  void add(String words, String shown, int firstLine, int level) {
    int current = firstLine;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isSpace(c)) {
        extend(text.length() + i, current, level);
      } else if (c == '\n') {
        current++;
      }
    }
    text.append(shown);
  }

  /** A block begins or ends here. */
  void border() {
    if (start >= 0) {
      blocks.add(
          new Article.Block(new LineSpan(line, line), new TextSpan(start, end), headingLevel));
      start = -1;
    }
  }

  private void extend(int position, int current, int level) {
    if (start >= 0 && current != line) {
      border();
    }
    if (start < 0) {
      start = position;
      line = current;
      headingLevel = level;
    }
    end = position + 1;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
  }
}
