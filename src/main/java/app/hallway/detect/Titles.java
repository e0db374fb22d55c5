package app.hallway.detect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares titles as a reader would: by their words, whatever their signs and case. */
final class Titles {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]|[\\p{L}\\d&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+");

  private Titles() {}

  static List<String> words(String title) {
    var words = new ArrayList<String>();
    var match =
        WORD.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    while (match.find()) {
      words.add(match.group());
    }
    return words;
  }

  /** How alike two titles are, 0..1: twice the shared words over all words. */
  static double alike(String one, String other) {
    var left = words(one);
    var right = words(other);
    int all = left.size() + right.size();
    int common = 0;
    for (var word : left) {
      common += right.remove(word) ? 1 : 0;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
