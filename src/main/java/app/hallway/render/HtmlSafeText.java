package app.hallway.render;

/** Text without what HTML cannot carry from here to a browser unchanged. */
final class HtmlSafeText {
  private HtmlSafeText() {}

  /** No NUL, line ends as \n, no half surrogate pairs. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || c == '\r' || Character.isSurrogate(c)) {
        return rewritten(text);
      }
    }
    return text;
  }

  private static String rewritten(String text) {
    var out = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (c == '\r') {
      out.append('\n');
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.append('\uFFFD');
    } else if (c != 0) {
      out.appendCodePoint(c);
    }
  }
}
