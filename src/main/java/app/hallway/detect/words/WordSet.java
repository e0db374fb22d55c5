package app.hallway.detect.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words, asked about stretches of a text: no word is copied out of it, for whole reports are gone
 * through word by word. Case does not count.
 */
public final class WordSet {
  /** One in so many places of the table holds a word, so that most others are told at once. */
  private static final int ROOM = 8;

  private static final int LETTERS = 32;
  private static final int LONGEST = 31;

  private final @Nullable String[] table;

  /** For the last five bits of a first letter, the lengths of the words that begin with it. */
  private final int[] lengths = new int[LETTERS];

  private WordSet(int size) {
    this.table = new String[Integer.highestOneBit(size * ROOM)];
  }

  /**
   * A set of these.
   *
   * @param words in small letters
   */
  public static WordSet of(String... words) {
    var set = new WordSet(words.length);
    List.of(words).forEach(set::add);
    return set;
  }

  private void add(String word) {
    int place = place(word, 0, word.length());
    while (table[place] != null) {
      place = next(place);
    }
    table[place] = word;
    lengths[first(word, 0)] |= 1 << Math.min(LONGEST, word.length());
  }

  private static int first(String text, int at) {
    return Character.toLowerCase(text.charAt(at)) & (LETTERS - 1);
  }

  public boolean has(String text, int from, int to) {
    return (lengths[first(text, from)] & 1 << Math.min(LONGEST, to - from)) != 0
        && isListed(text, from, to);
  }

  /** True where one of the words of a text is of the set. */
  public boolean hasAnyOf(String text) {
    return WordWalk.any(text, this::has);
  }

  private boolean isListed(String text, int from, int to) {
    int place = place(text, from, to);
    for (var word = table[place]; word != null; word = table[place]) {
      if (word.length() == to - from && word.regionMatches(true, 0, text, from, to - from)) {
        return true;
      }
      place = next(place);
    }
    return false;
  }

  private int place(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (table.length - 1);
  }
}
