package app.hallway.detect.words;

import java.util.Locale;

/** Walks through the words of a text: runs of letters. */
public final class WordWalk {
  private static final char FIRST_BEYOND_ASCII = 0x80;
  private static final char FIRST_WITHOUT_SPACES = '\u3000';

  private WordWalk() {}

  /** Asks something of the word between two places of a text. */
  interface Test {
    boolean passes(String text, int from, int to);
  }

  /** How many words pass a test, at most {@code limit}. */
  static int count(String text, Test test, int limit) {
    int found = 0;
    int start = -1;
    for (int i = 0; i <= text.length() && found < limit; i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        found += test.passes(text, start, i) ? 1 : 0;
        start = -1;
      }
    }
    return found;
  }

  private static boolean isLetter(char c) {
    return c < FIRST_BEYOND_ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c);
  }

  static boolean any(String text, Test test) {
    return count(text, test, 1) > 0;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** True where a text has letters of scripts that put no spaces between words. */
  public static boolean isDense(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_WITHOUT_SPACES) {
        return true;
      }
    }
    return false;
  }
}
