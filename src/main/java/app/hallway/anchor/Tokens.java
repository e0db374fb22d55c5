package app.hallway.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words and single other characters of a normal text, without its spaces. A character of a script
 * that writes no spaces is a word of its own.
 */
final class Tokens {
  static final Tokens NONE = new Tokens(List.of(), new int[0], new int[0]);

  private final List<String> words;
  private final int[] starts;
  private final int[] lines;

  private Tokens(List<String> words, int[] starts, int[] lines) {
    this.words = words;
    this.starts = starts;
    this.lines = lines;
  }

  static Tokens of(NormalText text) {
    var units = text.text();
    var words = new ArrayList<String>(units.length() / 5);
    var starts = new int[units.length()];
    var lines = new int[units.length()];
    int line = 0;
    int at = 0;
    while (at < units.length()) {
      if (units.charAt(at) == ' ') {
        line += text.isBlankLine(at) ? 2 : text.isLineBreak(at) ? 1 : 0;
        at++;
        continue;
      }
      int end = wordEnd(units, at);
      starts[words.size()] = at;
      lines[words.size()] = line;
      words.add(units.substring(at, end));
      at = end;
    }
    return new Tokens(
        words, Arrays.copyOf(starts, words.size()), Arrays.copyOf(lines, words.size()));
  }

  private static int wordEnd(String units, int start) {
    int first = units.codePointAt(start);
    int end = start + Character.charCount(first);
    if (!isLetterOfWord(first)) {
      return end;
    }
    while (end < units.length() && isLetterOfWord(units.codePointAt(end))) {
      end += Character.charCount(units.codePointAt(end));
    }
    return end;
  }

  private static boolean isLetterOfWord(int codePoint) {
    return (Character.isLetterOrDigit(codePoint) && !writesNoSpaces(codePoint))
        || Characters.isMark(codePoint);
  }

  private static boolean writesNoSpaces(int codePoint) {
    if (codePoint < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  int size() {
    return starts.length;
  }

  /** What each token says. */
  List<String> words() {
    return words;
  }

  String word(int token) {
    return words.get(token);
  }

  /** Where a token begins in the normal text. */
  int start(int token) {
    return starts[token];
  }

  /** Which line of the original a token stands on; a run of empty lines counts as one. */
  int line(int token) {
    return lines[token];
  }
}
