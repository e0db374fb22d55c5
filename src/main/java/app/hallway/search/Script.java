package app.hallway.search;

/** How a character takes part in words. */
enum Script {
  /** Written with spaces between words. */
  SPACED,
  /** Chinese, Japanese, Korean: any two characters that stand together may be a word. */
  DENSE,
  /** No part of a word. */
  NONE;

  static Script of(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isLetterOrDigit(codePoint) ? SPACED : NONE;
    }
    if (isDense(codePoint)) {
      return DENSE;
    }
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint) ? SPACED : NONE;
  }

  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isDense(int codePoint) {
    if (codePoint < 0x1100 || !Character.isLetter(codePoint)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> codePoint == 'ー' || codePoint == '々';
    };
  }
}
