package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a pattern stands in a text with at most so many errors: Myers, "A fast bit-vector
 * algorithm for approximate string matching based on dynamic programming", 1999, in blocks of 64.
 */
final class ApproximateSearch {
  /**
   * A place found.
   *
   * @param errors insertions, deletions and substitutions
   */
  record Match(TextSpan span, int errors) {}

  private final String pattern;
  private final int blocks;
  private final Map<Character, long[]> masks = new HashMap<>();

  ApproximateSearch(String pattern) {
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("nothing to search for");
    }
    this.pattern = pattern;
    this.blocks = (pattern.length() + 63) / 64;
    for (int i = 0; i < pattern.length(); i++) {
      masks.computeIfAbsent(pattern.charAt(i), unit -> new long[blocks])[i / 64] |= 1L << (i % 64);
    }
  }

  /** The best place of each stretch in which the pattern ends with at most so many errors. */
  List<Match> find(String text, int maxErrors) {
    var matches = new ArrayList<Match>();
    int bestEnd = -1;
    int best = maxErrors + 1;
    var column = new Column();
    for (int i = 0; i < text.length(); i++) {
      int errors = column.next(text.charAt(i), 0);
      if (errors < best) {
        best = errors;
        bestEnd = i + 1;
      } else if (bestEnd >= 0 && (errors > maxErrors || i - bestEnd > pattern.length())) {
        matches.add(matchEndingAt(text, bestEnd, best));
        bestEnd = -1;
        best = maxErrors + 1;
      }
    }
    if (bestEnd >= 0) {
      matches.add(matchEndingAt(text, bestEnd, best));
    }
    return matches;
  }

  /** Reads backwards from the end to where the match must have begun. */
  private Match matchEndingAt(String text, int end, int errors) {
    int from = Math.max(0, end - pattern.length() - errors);
    var before = new StringBuilder(text.substring(from, end)).reverse().toString();
    var backwards = new ApproximateSearch(new StringBuilder(pattern).reverse().toString());
    int length = backwards.longestPrefixWith(before, errors);
    return new Match(new TextSpan(end - length, end), errors);
  }

  /** The longest beginning of a text that is the whole pattern with so many errors at most. */
  private int longestPrefixWith(String text, int maxErrors) {
    var column = new Column();
    int longest = 0;
    int fewest = maxErrors + 1;
    for (int i = 0; i < text.length(); i++) {
      int errors = column.next(text.charAt(i), 1);
      if (errors < fewest) {
        fewest = errors;
        longest = i + 1;
      }
    }
    return longest;
  }

  /** One column of the edit matrix: differences between neighbours, one bit each. */
  private final class Column {
    private static final long[] NOWHERE = new long[0];
    private final long[] plus = new long[blocks];
    private final long[] minus = new long[blocks];
    private int score = pattern.length();

    Column() {
      Arrays.fill(plus, -1L);
    }

    /**
     * Moves on by one unit of the text.
     *
     * @param carry what the matrix's first row gains: 0 where a match may begin anywhere, 1 where
     *     it must begin at the text's start
     * @return the errors of the best match that ends here
     */
    int next(char unit, int carry) {
      var mask = masks.getOrDefault(unit, NOWHERE);
      int in = carry;
      for (int block = 0; block < blocks; block++) {
        in = advance(block, mask.length == 0 ? 0 : mask[block], in);
      }
      score += in;
      return score;
    }

    private int advance(int block, long mask, int carryIn) {
      long pv = plus[block];
      long mv = minus[block];
      long equal = carryIn < 0 ? mask | 1L : mask;
      long vertical = mask | mv;
      long horizontal = (((equal & pv) + pv) ^ pv) | equal;
      long ph = mv | ~(horizontal | pv);
      long mh = pv & horizontal;
      long top = block == blocks - 1 ? 1L << ((pattern.length() - 1) % 64) : 1L << 63;
      int carryOut = (ph & top) != 0 ? 1 : (mh & top) != 0 ? -1 : 0;
      ph <<= 1;
      mh <<= 1;
      if (carryIn < 0) {
        mh |= 1L;
      } else if (carryIn > 0) {
        ph |= 1L;
      }
      plus[block] = mh | ~(vertical | ph);
      minus[block] = ph & vertical;
      return carryOut;
    }
  }
}
