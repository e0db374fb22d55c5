package app.hallway.detect.words;

import app.hallway.model.FoldedText;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares titles as a reader would: by their words, whatever their signs and case ({@link
 * FoldedText}).
 */
public final class Titles {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
  private static final int FIRST_WITHOUT_SPACES = 0x1100;

  private Titles() {}

  /** Runs of letters and digits; in scripts without spaces each sign is a word. */
  public static List<String> words(String title) {
    var text = FoldedText.fold(title);
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean alone = isWithoutSpaces(c);
      boolean part = !alone && (Character.isLetter(c) || (c >= '0' && c <= '9'));
      if (start >= 0 && !part) {
        words.add(text.substring(start, i));
        start = -1;
      }
      if (alone) {
        words.add(text.substring(i, next));
      }
      start = part && start < 0 ? i : start;
      i = next;
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  private static boolean isWithoutSpaces(int c) {
    return c >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }

  /** How alike two titles are, 0..1: twice the shared words over all words. */
  public static double alike(String one, String other) {
    return alike(words(one), words(other));
  }

  /** The same for titles whose words are known. */
  public static double alike(List<String> one, List<String> other) {
    int all = one.size() + other.size();
    var left = new ArrayList<>(other);
    int common = 0;
    for (var word : one) {
      common += left.remove(word) ? 1 : 0;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
