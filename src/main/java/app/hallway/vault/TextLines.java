package app.hallway.vault;

import java.util.ArrayList;
import java.util.List;

/** A text by its lines, whatever ends them. */
final class TextLines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  TextLines(String text) {
    this.text = text;
    int at = text.startsWith("\ufeff") ? 1 : 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      starts.add(at);
      ends.add(end);
      at = afterEnd(text, end);
    }
  }

  private static int afterEnd(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }

  int count() {
    return starts.size();
  }

  /** Where a line begins; the end of the text for the one after the last. */
  int start(int line) {
    return line < count() ? starts.get(line) : text.length();
  }

  /** Where a line ends, its line end left out. */
  int end(int line) {
    return ends.get(line);
  }

  String line(int line) {
    return text.substring(start(line), end(line));
  }

  boolean isBlank(int line) {
    return line(line).isBlank();
  }

  /** Lines from one up to another one, with \n between them. */
  String joined(int from, int to) {
    var joined = new StringBuilder();
    for (int line = from; line < to; line++) {
      joined.append(line == from ? "" : "\n").append(text, start(line), end(line));
    }
    return joined.toString();
  }

  /** The line that holds an offset. */
  int at(int offset) {
    int line = 0;
    while (line + 1 < count() && start(line + 1) <= offset) {
      line++;
    }
    return line;
  }
}
