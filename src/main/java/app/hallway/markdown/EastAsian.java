package app.hallway.markdown;

/**
 * Characters that Chinese, Japanese and Korean are set in, which stand side by side without blanks:
 * those of a wide, full or half width by Unicode's annex 11 that are not shown as pictures, and
 * Hangul. The ranges go over unassigned characters between.
 */
final class EastAsian {
  /** First and last of each range, in order. */
  private static final int[] RANGES = {
    0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E,
    0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7FF, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
    0xFF01, 0xFFDC, 0xFFE0, 0xFFEE, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F200,
    0x1F200, 0x1F202, 0x1F202, 0x1F210, 0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231, 0x1F237,
    0x1F237, 0x1F23B, 0x1F248, 0x1F260, 0x1F265, 0x20000, 0x3FFFD
  };

  private EastAsian() {}

  static boolean isCharacter(int codePoint) {
    if (codePoint < RANGES[0]) {
      return false;
    }
    int low = 0;
    int high = RANGES.length / 2 - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (RANGES[2 * middle] <= codePoint) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return codePoint <= RANGES[2 * low + 1];
  }

  /** One that says how the character before it is drawn, other than as a picture. */
  static boolean isVariation(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0E)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
