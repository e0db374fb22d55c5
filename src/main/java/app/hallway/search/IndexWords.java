package app.hallway.search;

import java.util.StringJoiner;

/**
 * Text as the index takes it. Runs of Chinese, Japanese and Korean are written as their pairs of
 * characters and their last one ("软件模" becomes "软件 件模 模"), so that every part of a run can be
 * found; all else stays as it is.
 */
public final class IndexWords {
  private IndexWords() {}

  public static String of(String text) {
    int dense = firstDense(text, 0);
    if (dense == text.length()) {
      return text;
    }
    var words = new StringBuilder(text.length() * 2);
    int from = 0;
    while (dense < text.length()) {
      int end = endOfRun(text, dense);
      words.append(text, from, dense).append(' ').append(pairs(text.substring(dense, end), true));
      words.append(' ');
      from = end;
      dense = firstDense(text, end);
    }
    return words.append(text, from, text.length()).toString();
  }

  /** The same for a query, whose last run may go on in the text. */
  static String ofQuery(String text) {
    int run = startOfLastRun(text);
    return run == text.length()
        ? of(text)
        : of(text.substring(0, run)) + " " + pairs(text.substring(run), false);
  }

  /** Whether the text ends in a single character of a dense script, which is part of a pair. */
  static boolean endsInHalfPair(String text) {
    int run = startOfLastRun(text);
    return run < text.length() && text.codePointCount(run, text.length()) == 1;
  }

  private static String pairs(String run, boolean withLast) {
    var characters = run.codePoints().toArray();
    var pairs = new StringJoiner(" ");
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    if (withLast || characters.length == 1) {
      pairs.add(new String(characters, characters.length - 1, 1));
    }
    return pairs.toString();
  }

  private static int firstDense(String text, int from) {
    int at = from;
    while (at < text.length() && !isDense(text, at)) {
      at += step(text, at);
    }
    return at;
  }

  private static int endOfRun(String text, int from) {
    int at = from;
    while (at < text.length() && isDense(text, at)) {
      at += step(text, at);
    }
    return at;
  }

  private static int startOfLastRun(String text) {
    int at = text.length();
    while (at > 0 && Script.of(text.codePointBefore(at)) == Script.DENSE) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  private static boolean isDense(String text, int at) {
    return text.charAt(at) >= 0x1100 && Script.of(text.codePointAt(at)) == Script.DENSE;
  }

  private static int step(String text, int at) {
    return text.charAt(at) < 0x1100 ? 1 : Character.charCount(text.codePointAt(at));
  }
}
