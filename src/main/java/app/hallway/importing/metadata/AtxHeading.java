package app.hallway.importing.metadata;

/** A heading that begins with number signs, as CommonMark 4.2 has it. */
final class AtxHeading {
  private static final int DEEPEST = 6;

  private AtxHeading() {}

  /** How many number signs it has; 0 for a line that is no heading. */
  static int level(String line) {
    int start = indent(line);
    int end = start;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    boolean heading = start < 4 && end - start <= DEEPEST;
    return heading && end < line.length() && isBlank(line.charAt(end)) ? end - start : 0;
  }

  /** Without the number signs before and after it. */
  static String content(String line) {
    var text = line.substring(indent(line) + level(line)).strip();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end == 0 || isBlank(text.charAt(end - 1));
    return closed ? text.substring(0, end).strip() : text;
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
