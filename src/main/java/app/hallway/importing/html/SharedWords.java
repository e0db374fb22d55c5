package app.hallway.importing.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a title; where a script writes none apart, its characters. */
record SharedWords(Set<String> words) {
  private static final Pattern UNSPACED =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])|(?=[\\p{IsHan}])");

  static SharedWords of(String title) {
    var words = new HashSet<String>();
    for (var word : PageTitle.plain(title).split(" ", -1)) {
      for (var part : UNSPACED.split(word, -1)) {
        words.add(part);
      }
    }
    words.remove("");
    return new SharedWords(words);
  }

  /** The part of these words that the other has too, from 0 to 1. */
  double sharedWith(SharedWords other) {
    long shared = words.stream().filter(other.words::contains).count();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }

  int count() {
    return words.size();
  }
}
