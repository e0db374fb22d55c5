package app.hallway.importing.decoding;

/**
 * Where zero bytes stand. UTF-16 has them in the high half of its ASCII characters, text in other
 * encodings has none, or a stray one where something went wrong.
 */
record ZeroBytes(int units, int atEven, int atOdd) {
  private static final int SAMPLE = 64 * 1024;

  static ZeroBytes in(byte[] bytes) {
    int atEven = 0;
    int atOdd = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        atEven += (i & 1) ^ 1;
        atOdd += i & 1;
      }
    }
    return new ZeroBytes(length / 2, atEven, atOdd);
  }

  boolean any() {
    return atEven + atOdd > 0;
  }

  /** So few, or so spread, that they are no half of a longer encoding's characters. */
  boolean areStrays() {
    return atEven + atOdd <= 2 || (Math.min(atEven, atOdd) > 0 && atEven + atOdd <= units / 500);
  }

  boolean highByteFirst() {
    return atEven > atOdd;
  }

  /** Nearly all in one half, and as often as the spaces and line ends of any script. */
  boolean looksLikeUtf16() {
    int more = Math.max(atEven, atOdd);
    return Math.min(atEven, atOdd) * 10 < more && more > Math.max(2, units / 25);
  }
}
