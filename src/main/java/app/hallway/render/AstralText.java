package app.hallway.render;

/**
 * Writes text as HTML with each cluster around a character beyond U+FFFF in a span of its own:
 * without it JavaFX's WebView draws a stray box over the letter that follows.
 */
final class AstralText {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;

  private AstralText() {}

  static String html(String text) {
    var out = new StringBuilder(text.length() + 8);
    write(text, out);
    return out.toString();
  }

  static void write(String text, StringBuilder out) {
    int plain = 0;
    int i = 0;
    while (i < text.length()) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        int end = clusterEnd(text, i);
        Escaping.text(text.subSequence(plain, i), out);
        out.append("<span class=\"astral\">").append(text, i, end).append("</span>");
        plain = end;
        i = end;
      } else {
        i++;
      }
    }
    Escaping.text(text.subSequence(plain, i), out);
  }

  private static int clusterEnd(String text, int start) {
    int first = text.codePointAt(start);
    int i = start + Character.charCount(first);
    if (isFlagLetter(first) && i < text.length() && isFlagLetter(text.codePointAt(i))) {
      return i + Character.charCount(text.codePointAt(i));
    }
    while (i < text.length()) {
      int next = text.codePointAt(i);
      if (next == ZERO_WIDTH_JOINER) {
        i = afterJoiner(text, i + 1);
      } else if (extendsCluster(next)) {
        i += Character.charCount(next);
      } else {
        break;
      }
    }
    return i;
  }

  private static int afterJoiner(String text, int i) {
    boolean joins = i < text.length() && text.charAt(i) > 0x2000;
    return joins ? i + Character.charCount(text.codePointAt(i)) : i;
  }

  private static boolean isFlagLetter(int codePoint) {
    return in(codePoint, 0x1F1E6, 0x1F1FF);
  }

  private static boolean extendsCluster(int codePoint) {
    boolean variant = in(codePoint, 0xFE00, 0xFE0F);
    boolean skinTone = in(codePoint, 0x1F3FB, 0x1F3FF);
    boolean tag = in(codePoint, 0xE0020, 0xE007F);
    return variant || skinTone || tag || codePoint == KEYCAP;
  }

  private static boolean in(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
