package app.hallway.importing.decoding;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Characters that are the bytes of one UTF-8 character read in another encoding.
 *
 * @param start offset of the first
 * @param codePoint what they stand for
 */
record MisreadSequence(String text, int start, int length, int codePoint, Misreading misreading) {
  /** What good text has after a letter, or before a word: no sign of a misreading. */
  private static final String PUNCTUATION = "…‚„‹›‘’“”•–—«»\u00A0\u00AD";

  private static final String NATURAL = PUNCTUATION + "™®©°ªº¡¿·±²³¹½¼¾§†‡‰¶";
  private static final String MATHS = "πΩµ∂∑∏∫∞±≤≥≠";

  /** Whether nobody would write these characters side by side. */
  boolean isUnnatural() {
    return hasControl()
        || switch (misreading) {
          case WINDOWS_1252 -> isUnnaturalInWindows1252();
          case MAC_ROMAN -> isUnnaturalInMacRoman();
        };
  }

  /** C1 controls and Apple's private logo do not occur in text. */
  private boolean hasControl() {
    return characters().anyMatch(c -> (c >= 0x80 && c < 0xA0) || c == '\uF8FF');
  }

  /** {@code Ã©} and {@code Â°} are plain; longer ones need a sign that follows no letter. */
  private boolean isUnnaturalInWindows1252() {
    return length == 2
        ? leadsToLatin1() && anyFollower(c -> PUNCTUATION.indexOf(c) < 0)
        : hasOddFollower();
  }

  boolean leadsToLatin1() {
    return codePoint < 0x100;
  }

  /** {@code √©}, {@code ‚Äô} and Japanese in {@code „} are plain; roots of numbers are not. */
  private boolean isUnnaturalInMacRoman() {
    if (length == 2) {
      return leadsToLatin1() && anyFollower(c -> (PUNCTUATION + MATHS).indexOf(c) < 0);
    }
    return (codePoint >= 0x2010 && codePoint < 0x3100) || hasOddFollower();
  }

  private boolean hasOddFollower() {
    return anyFollower(c -> NATURAL.indexOf(c) < 0 && !Character.isLetter(c));
  }

  /** Whether at least one follower is no common punctuation, which a run of two sequences needs. */
  boolean hasUncommonFollower() {
    return anyFollower(c -> NATURAL.indexOf(c) < 0);
  }

  private boolean anyFollower(IntPredicate wanted) {
    return characters().skip(1).anyMatch(wanted);
  }

  private IntStream characters() {
    return text.substring(start, end()).chars();
  }

  int end() {
    return start + length;
  }
}
