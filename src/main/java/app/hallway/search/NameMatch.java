package app.hallway.search;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How well names go with what somebody types to choose one of them: each word of it may begin a
 * word of the name, be made of its initials, stand within it, or have its letters in that order.
 * Case, accents and signs make no difference.
 */
public final class NameMatch {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int WHOLE = 100;
  private static final int BEGINNING = 80;
  private static final int INITIALS = 60;
  private static final int WITHIN = 40;
  private static final int SCATTERED = 10;

  /** Fewer letters stand scattered in nearly every name. */
  private static final int FEWEST_SCATTERED = 3;

  private static final int FEWEST_INITIALS = 2;

  private final List<String> words;

  /** A name that may be asked about again and again. */
  public static final class Name {
    private final String plain;
    private final String initials;

    public Name(String text) {
      plain = PlainWords.of(text);
      initials =
          SPACE
              .splitAsStream(plain)
              .filter(word -> !word.isEmpty())
              .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
              .collect(Collectors.joining());
    }
  }

  public NameMatch(String typed) {
    words = SPACE.splitAsStream(PlainWords.of(typed)).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether nothing is asked, so that all names go with it. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Higher for a better match; empty where a word does not go with the name at all. */
  public OptionalInt score(Name name) {
    int sum = 0;
    for (var word : words) {
      int score = score(word, name);
      if (score == 0) {
        return OptionalInt.empty();
      }
      sum += score;
    }
    return OptionalInt.of(words.isEmpty() ? 0 : sum / words.size());
  }

  /** What a name must reach beside a better one: letters that are scattered are then no match. */
  public static int leastBeside(int best) {
    return Math.min(best, WITHIN);
  }

  private static int score(String word, Name name) {
    int at = beginning(word, name.plain);
    if (at >= 0) {
      int end = at + word.length();
      return end == name.plain.length() || name.plain.charAt(end) == ' ' ? WHOLE : BEGINNING;
    }
    if (word.length() >= FEWEST_INITIALS && name.initials.contains(word)) {
      return INITIALS;
    }
    if (name.plain.contains(word)) {
      return WITHIN;
    }
    return word.length() >= FEWEST_SCATTERED && isScattered(word, name.plain) ? SCATTERED : 0;
  }

  /** Where a word begins so, or -1. */
  private static int beginning(String word, String plain) {
    int at = plain.indexOf(word);
    while (at > 0 && plain.charAt(at - 1) != ' ') {
      at = plain.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isScattered(String word, String plain) {
    int from = 0;
    for (int i = 0; i < word.length(); i++) {
      from = plain.indexOf(word.charAt(i), from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }
}
