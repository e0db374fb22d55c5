package app.hallway.detect.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How much words read like the title of a talk, and not like a heading or a line of another post: a
 * logistic sum over hashed words and pairs of words (Weinberger and others, "Feature hashing", ICML
 * 2009).
 */
public final class Likeness {
  static final int SIZE = 1 << 15;
  private static final int MOST_WORDS = 40;
  private static final int LONG = 5;
  private static final int FIRST = 4;
  private static final int LAST = 3;
  private static final int MOST_COUNTED = 12;
  private static final int QUARTERS = 4;
  private static final int STEP = 32;
  private static final int GOLDEN = 0x9E3779B1;

  /** Words; in scripts without spaces, letters; and the signs that titles are made with. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?U)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]|[\\p{L}\\p{N}+#']+|[:?!&(\\-,/.]");

  private final byte[] weights;

  /**
   * Reads what was fitted.
   *
   * @param weights in 32nds, one for each place of the hash
   */
  Likeness(byte[] weights) {
    this.weights = weights.clone();
  }

  /** The one that was fitted to titles of programmes. */
  public static Likeness fitted() {
    try (var stream = Likeness.class.getResourceAsStream("likeness.bin")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource likeness.bin");
      }
      return new Likeness(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #Likeness} takes it. */
  static byte[] written(float[] weights) {
    var bytes = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(weights[i] * STEP), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }
    return bytes;
  }

  /** Log-odds; above 0 for what is more like a title. */
  double of(String words) {
    double sum = 0;
    for (int place : places(words)) {
      sum += weights[place];
    }
    return sum / STEP;
  }

  /** The places in the hash of what words show, each once. */
  static int[] places(String title) {
    var words = words(title);
    var shown = new ArrayList<String>();
    var before = "^";
    for (var word : words) {
      shown.add("w" + word);
      shown.add("b" + before + " " + word);
      if (word.length() > LONG) {
        shown.add("p" + word.substring(0, FIRST));
        shown.add("s" + word.substring(word.length() - LAST));
      }
      before = word;
    }
    shown.add("e" + before);
    shown.add("n" + Math.min(MOST_COUNTED, words.size()));
    shown.add("c" + firstLetter(title));
    shown.add("u" + capitals(title));
    var places = shown.stream().mapToInt(Likeness::place);
    return IntStream.concat(IntStream.of(0), places).distinct().toArray();
  }

  private static List<String> words(String title) {
    var plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    var match = WORD.matcher(plain);
    while (words.size() < MOST_WORDS && match.find()) {
      words.add(match.group());
    }
    return words;
  }

  private static char firstLetter(String title) {
    int first = title.isEmpty() ? ' ' : title.codePointAt(0);
    return Character.isUpperCase(first) ? 'A' : Character.isLowerCase(first) ? 'a' : '-';
  }

  /** How many of the longer words begin with a capital, in quarters; -1 where there are none. */
  private static int capitals(String title) {
    var longer = Arrays.stream(title.split(" ", -1)).filter(word -> word.length() > LAST).toList();
    long upper = longer.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return longer.isEmpty() ? -1 : (int) (QUARTERS * upper / longer.size());
  }

  /** Place 0 is every title's. */
  private static int place(String shown) {
    return 1 + ((shown.hashCode() * GOLDEN) >>> 15) % (SIZE - 1);
  }
}
