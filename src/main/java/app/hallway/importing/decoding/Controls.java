package app.hallway.importing.decoding;

/** Control characters, of which text has next to none and decoded binary data many. */
final class Controls {
  private static final int SAMPLE = 64 * 1024;

  private Controls() {}

  static boolean tooMany(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += isUnexpected(text.charAt(i)) ? 1 : 0;
    }
    return controls > 1 && controls > length / 50;
  }

  private static boolean isUnexpected(char c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001b')
        || c == '\u007f'
        || c == '\uFFFD';
  }
}
