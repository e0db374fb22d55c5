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
    for (int at = first(text, 0, test);
        at < text.length() && found < limit;
        at = first(text, end(text, at), test)) {
      found++;
    }
    return found;
  }

  /** Where the first word from a place on begins that passes a test; the length if none does. */
  static int first(String text, int from, Test test) {
    int at = start(text, from);
    while (at < text.length()) {
      int end = end(text, at);
      if (test.passes(text, at, end)) {
        return at;
      }
      at = start(text, end);
    }
    return at;
  }

  /** Where the first word begins at a place or behind it; the length if there is none. */
  private static int start(String text, int from) {
    int at = from;
    if (at > 0 && isLetter(text.charAt(at - 1))) {
      at = end(text, at);
    }
    while (at < text.length() && !isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the letters end that stand at a place. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return c < FIRST_BEYOND_ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c);
  }

  static boolean any(String text, Test test) {
    return first(text, 0, test) < text.length();
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
