package app.hallway.detect.people;

import app.hallway.detect.words.WordWalk;

/**
 * Tells by its first two words that a text surely begins with no name that {@link PersonNames}
 * knows or takes for one: most titles, before anybody takes them apart.
 */
final class NameAhead {
  private static final String SPACES = " \t\n\u000b\f\r";

  /** Where a name's word ends, even where the text has something in brackets or a handle there. */
  private static final String ENDS = SPACES + "@(（";

  private NameAhead() {}

  static boolean mayBe(String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || WordWalk.isDense(text)) {
      return true;
    }
    int end = wordEnd(text, 0, ENDS);
    if (end == text.length() || !PersonNames.isOpening(text.substring(0, end))) {
      return false;
    }
    int start = end;
    while (start < text.length() && SPACES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return mayFollow(text.substring(start, wordEnd(text, start, SPACES)));
  }

  private static int wordEnd(String text, int from, String ends) {
    int end = from;
    while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A second word of nothing but letters stands in the name as it is; others are not judged. */
  private static boolean mayFollow(String word) {
    boolean plain = !word.isEmpty() && word.chars().allMatch(Character::isLetter);
    return !plain || PersonNames.isFollowing(word, true);
  }
}
