package app.hallway.model;

import java.text.Normalizer;
import java.util.Set;

/** What a character is compared as: the one table behind {@link FoldedText}. */
final class Folding {
  private static final Set<Character.UnicodeBlock> ACCENTS =
      Set.of(
          Character.UnicodeBlock.HEBREW,
          Character.UnicodeBlock.ARABIC,
          Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS_EXTENDED,
          Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT,
          Character.UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS,
          Character.UnicodeBlock.COMBINING_HALF_MARKS,
          Character.UnicodeBlock.VARIATION_SELECTORS,
          Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT);

  private static final int CACHED = 0x2000;
  private static final String[] KNOWN = new String[CACHED];

  static {
    for (int c = 0; c < CACHED; c++) {
      KNOWN[c] = made(Character.toString(c));
    }
  }

  private Folding() {}

  /** Of one character with the marks that follow it; empty for what is not seen. */
  static String of(String cluster) {
    return cluster.length() == 1 && cluster.charAt(0) < CACHED
        ? KNOWN[cluster.charAt(0)]
        : made(cluster);
  }

  /**
   * Whether it belongs to the character before it: a mark, a voice sign of half width, and what
   * follows in a Korean syllable that is written in its parts.
   */
  static boolean continuesCluster(int codePoint) {
    return codePoint >= 0x300
        && (isMark(codePoint)
            || (codePoint >= 0x1160 && codePoint <= 0x11ff)
            || (codePoint >= 0xff9e && codePoint <= 0xff9f)
            || (codePoint >= 0xffc2 && codePoint <= 0xffdc));
  }

  private static String made(String cluster) {
    var folded = new StringBuilder();
    int base = 0;
    for (int c : decomposed(cluster).codePoints().toArray()) {
      if (!isMark(c)) {
        base = Character.toLowerCase(c);
        folded.append(plain(base));
      } else if (tells(c, base)) {
        folded.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** A sign that is no letter is not taken for those that it was drawn from: "™" says no word. */
  private static String decomposed(String cluster) {
    int first = cluster.codePointAt(0);
    boolean drawn = !isOfWords(first) && !(first >= 0xff00 && first <= 0xffef);
    return Normalizer.normalize(cluster, drawn ? Normalizer.Form.NFD : Normalizer.Form.NFKD);
  }

  private static boolean isOfWords(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || isMark(codePoint)
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  /**
   * Whether a word is another one without a mark. Accents, points and variants go; what writes a
   * vowel or a voice stays, and so do the marks that make another letter of a Cyrillic one.
   */
  private static boolean tells(int mark, int base) {
    if (mark >= 0x300 && mark <= 0x36f) {
      return Character.UnicodeScript.of(base) == Character.UnicodeScript.CYRILLIC
          && (mark == 0x306 || (mark == 0x308 && base != 'е'));
    }
    return !isAccent(mark);
  }

  private static boolean isAccent(int mark) {
    var block = Character.UnicodeBlock.of(mark);
    return block != null && ACCENTS.contains(block);
  }

  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Letters and signs that no decomposition tells. */
  private static String plain(int codePoint) {
    return switch (codePoint) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case 'ı' -> "i";
      case 'ς' -> "σ";
      case '♯' -> "#";
      case 'ـ' -> "";
      case '’', '‘', '‛', 'ʼ', '´', '`' -> "'";
      case '“', '”', '„', '‟' -> "\"";
      case '‐', '‑', '−' -> "-";
      default -> isUnseen(codePoint) ? "" : space(codePoint);
    };
  }

  private static boolean isUnseen(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint == 0x115f
        || codePoint == 0x1160
        || codePoint == 0x3164;
  }

  private static String space(int codePoint) {
    return Character.isSpaceChar(codePoint) ? " " : Character.toString(codePoint);
  }
}
