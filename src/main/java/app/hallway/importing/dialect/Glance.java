package app.hallway.importing.dialect;

/**
 * A text that is asked many times whether it has some signs in it. One walk tells which characters
 * stand side by side, and that most signs are nowhere, without a walk for each of them.
 */
final class Glance {
  /** ASCII; what lies beyond counts as one and the same, as does the end. */
  private static final int BEYOND = 127;

  private final String text;

  /** For each character those that follow it somewhere, a bit each, in two words. */
  private final long[] followers = new long[2 * (BEYOND + 1)];

  Glance(String text) {
    this.text = text;
    if (!text.isEmpty()) {
      walk();
    }
  }

  private void walk() {
    int before = place(text.charAt(0));
    for (int i = 1; i < text.length(); i++) {
      int at = place(text.charAt(i));
      followers[2 * before + (at >> 6)] |= 1L << at;
      before = at;
    }
    followers[2 * before + 1] |= 1L << BEYOND;
  }

  private static int place(char c) {
    return Math.min(c, BEYOND);
  }

  String text() {
    return text;
  }

  boolean contains(String signs) {
    for (int i = 1; i < signs.length(); i++) {
      if (!isFollowed(place(signs.charAt(i - 1)), place(signs.charAt(i)))) {
        return false;
      }
    }
    return isKnown(signs) || text.contains(signs);
  }

  /** A pair of which the walk tells all. */
  private static boolean isKnown(String signs) {
    return signs.length() == 2 && signs.charAt(0) < BEYOND && signs.charAt(1) < BEYOND;
  }

  private boolean isFollowed(int before, int at) {
    return (followers[2 * before + (at >> 6)] & 1L << at) != 0;
  }

  boolean contains(char sign) {
    int at = place(sign);
    boolean occurs = (followers[2 * at] | followers[2 * at + 1]) != 0;
    return occurs && (at < BEYOND || text.indexOf(sign) >= 0);
  }

  /** Whether a line begins so. */
  boolean hasLine(String beginning) {
    return text.startsWith(beginning) || contains("\n" + beginning);
  }
}
