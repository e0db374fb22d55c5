package app.hallway.library.likeness;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as the set of its runs of four words, without signs and case: how much of one text stands
 * in another can be counted. Signs of writing without spaces count as words. After Broder, "On the
 * resemblance and containment of documents".
 */
public final class Fingerprint {
  private static final int RUN = 4;
  private static final int LOWEST = 24;
  private static final int ONE_IN = 16;
  private static final int FACTOR = 1_000_003;
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int FIRST_DENSE = 0x1100;
  private static final Set<UnicodeScript> DENSE =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  /** By {@link #ordered} form, in rising order. */
  private final long[] runs;

  private Fingerprint(long[] runs) {
    this.runs = runs;
  }

  public static Fingerprint of(String text) {
    var words = new Numbers();
    eachWord(text, (from, to) -> words.add(number(text, from, to)));
    int count = Math.max(0, words.size - RUN + 1);
    var runs = new long[count];
    for (int i = 0; i < count; i++) {
      long run = 0;
      for (int j = i; j < i + RUN; j++) {
        run = mixed(run ^ words.all[j]);
      }
      runs[i] = ordered(run);
    }
    return new Fingerprint(sortedAndDistinct(runs));
  }

  /** Of a text or a title, in lower case. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    eachWord(text, (from, to) -> words.add(lower(text, from, to)));
    return words;
  }

  private interface Stretches {
    void add(int from, int to);
  }

  private static void eachWord(String text, Stretches words) {
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      boolean dense = isDense(sign);
      boolean within = !dense && isOfWord(sign);
      if (start >= 0 && !within) {
        words.add(start, at);
        start = -1;
      }
      if (dense) {
        words.add(at, next);
      } else if (within && start < 0) {
        start = at;
      }
      at = next;
    }
    if (start >= 0) {
      words.add(start, text.length());
    }
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isDense(int sign) {
    return sign >= FIRST_DENSE && DENSE.contains(UnicodeScript.of(sign));
  }

  /** A letter, a mark on one, or a number. */
  private static boolean isOfWord(int sign) {
    if (sign < FIRST_BEYOND_ASCII) {
      return (sign >= 'a' && sign <= 'z')
          || (sign >= 'A' && sign <= 'Z')
          || (sign >= '0' && sign <= '9');
    }
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetter(sign);
    };
  }

  /** The number of a word in lower case. */
  private static long number(String text, int from, int to) {
    long number = (long) to - from;
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      if (sign >= FIRST_BEYOND_ASCII) {
        return number(lower(text, from, to));
      }
      number = number * FACTOR + (sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign);
    }
    return mixed(number);
  }

  private static long number(String word) {
    long number = word.length();
    for (int i = 0; i < word.length(); i++) {
      number = number * FACTOR + word.charAt(i);
    }
    return mixed(number);
  }

  /** The finaliser of MurmurHash3. */
  private static long mixed(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** A form of a run in which those come first whose lower half is smallest. */
  private static long ordered(long run) {
    return Long.rotateLeft(run, Integer.SIZE) ^ Long.MIN_VALUE;
  }

  private static long[] sortedAndDistinct(long[] numbers) {
    Arrays.sort(numbers);
    int kept = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }

  /** Numbers in a row, as many as come. */
  private static final class Numbers {
    private long[] all = new long[256];
    private int size;

    void add(long number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size);
      }
      all[size++] = number;
    }
  }

  /** How many different runs the text has. */
  public int size() {
    return runs.length;
  }

  /** How many runs both texts have. */
  public int shared(Fingerprint other) {
    int shared = 0;
    int at = 0;
    for (long run : runs) {
      while (at < other.runs.length && other.runs[at] < run) {
        at++;
      }
      if (at < other.runs.length && other.runs[at] == run) {
        shared++;
      }
    }
    return shared;
  }

  /**
   * Some of the runs, as small numbers: of two texts that share much, one's are likely to be among
   * the other's.
   */
  public List<Long> sample() {
    var sample = new ArrayList<Long>();
    long last = -1;
    int seen = 0;
    for (long run : runs) {
      long small = (run ^ Long.MIN_VALUE) >>> Integer.SIZE;
      if (small != last) {
        if (seen < LOWEST || small % ONE_IN == 0) {
          sample.add(small);
        }
        seen++;
        last = small;
      }
    }
    return sample;
  }
}
