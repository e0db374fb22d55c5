package app.hallway.search;

/** How a character takes part in words. */
enum Script {
  /** Written with spaces between words. */
  SPACED,
  /** Chinese, Japanese, Korean, Thai: any two characters that stand together may be a word. */
  DENSE,
  /** No part of a word. */
  NONE;

  private static final int FIRST_DENSE = 0x0e00;

  static Script of(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isLetterOrDigit(codePoint) ? SPACED : NONE;
    }
    if (isDense(codePoint)) {
      return DENSE;
    }
    return Character.isLetterOrDigit(codePoint) || isPartOfWords(codePoint) ? SPACED : NONE;
  }

  private static boolean isPartOfWords(int codePoint) {
    return isMark(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || Character.getType(codePoint) == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isDense(int codePoint) {
    if (codePoint < FIRST_DENSE || !(Character.isLetter(codePoint) || isMark(codePoint))) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> codePoint == 'ー' || codePoint == '々';
    };
  }
}
