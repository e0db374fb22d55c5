package app.hallway.render;

/** The line ends of a source that only say how wide its author's window was. */
final class SoftBreaks {
  private SoftBreaks() {}

  /**
   * A text with spaces for them.
   *
   * @param keepsFirst whether the white space that the text begins with stands at a line's begin
   *     that is read, so that its line ends stay
   * @param keepsLast the same of that at its end
   */
  static String asSpaces(String text, boolean keepsFirst, boolean keepsLast) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    int first = 0;
    while (keepsFirst && first < text.length() && TextRuns.isSpace(text.charAt(first))) {
      first++;
    }
    int last = text.length();
    while (keepsLast && last > first && TextRuns.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(0, first)
        + text.substring(first, last).replace('\n', ' ')
        + text.substring(last);
  }
}
