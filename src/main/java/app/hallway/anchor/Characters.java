package app.hallway.anchor;

import app.hallway.model.TextSpan;

/** Where one character of a person ends and the next begins. */
final class Characters {
  private Characters() {}

  /** The smallest span around this one that cuts no surrogate pair and no combining sequence. */
  static TextSpan widen(String text, TextSpan span) {
    return new TextSpan(startAt(text, span.start()), endAt(text, span.end()));
  }

  static int startAt(String text, int offset) {
    int at = offset;
    while (at > 0 && continues(text, at)) {
      at--;
    }
    return at;
  }

  static int endAt(String text, int offset) {
    int at = offset;
    while (at > 0 && continues(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean continues(String text, int offset) {
    return offset < text.length()
        && (isSplitPair(text, offset) || isMark(text.codePointAt(offset)));
  }

  private static boolean isSplitPair(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  /** True for what is drawn onto the character before it: accents, variation selectors, joiners. */
  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> codePoint == 0x200D || isHangulTail(codePoint);
    };
  }

  private static boolean isHangulTail(int codePoint) {
    return 0x1160 <= codePoint && codePoint <= 0x11FF;
  }
}
