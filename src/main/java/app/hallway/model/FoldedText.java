package app.hallway.model;

import java.util.Arrays;

/**
 * A text as texts are compared, and where its characters stood: without case, accents, widths,
 * ligatures and what is not seen (soft hyphens, joiners), with letters that are written in two ways
 * as one of them. Search, finding on the page, filters, titles and names are all compared so.
 */
public final class FoldedText {
  private static final char FIRST_BEYOND_ASCII = 0x80;
  private static final char FIRST_MARK = 0x300;

  /** No character of a language has more marks than this; what has is taken in pieces. */
  private static final int MOST_MARKS = 30;

  private final String original;
  private char[] characters;
  private int[] starts;
  private int[] ends;
  private int length;

  public FoldedText(String text) {
    this.original = text;
    this.characters = new char[text.length()];
    this.starts = new int[text.length()];
    this.ends = new int[text.length()];
    for (int at = 0; at < text.length(); ) {
      at = isAlone(text, at) ? addPlain(at) : addCluster(at);
    }
  }

  /** A text as it is compared. */
  public static String fold(String text) {
    return isFolded(text) ? text : new FoldedText(text).toString();
  }

  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_BEYOND_ASCII || c == '`' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlone(String text, int at) {
    return text.charAt(at) < FIRST_BEYOND_ASCII
        && (at + 1 == text.length() || text.charAt(at + 1) < FIRST_MARK);
  }

  private int addPlain(int at) {
    char c = original.charAt(at);
    add(c == '`' ? '\'' : Character.toLowerCase(c), at, at + 1);
    return at + 1;
  }

  private int addCluster(int at) {
    int end = at + Character.charCount(original.codePointAt(at));
    while (end < original.length()
        && end - at < MOST_MARKS
        && Folding.continuesCluster(original.codePointAt(end))) {
      end += Character.charCount(original.codePointAt(end));
    }
    var folded = Folding.of(original.substring(at, end));
    for (int i = 0; i < folded.length(); i++) {
      add(folded.charAt(i), at, end);
    }
    return end;
  }

  private void add(char c, int start, int end) {
    if (length == characters.length) {
      int room = length + length / 2 + 8;
      characters = Arrays.copyOf(characters, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
    characters[length] = c;
    starts[length] = start;
    ends[length++] = end;
  }

  public int length() {
    return length;
  }

  public char at(int index) {
    return characters[index];
  }

  /** The whole character at an index, also where it takes two units. */
  public int codePointAt(int index) {
    return Character.codePointAt(characters, index, length);
  }

  /** What stands between two indexes, at least one apart, in the text as it is written. */
  public TextSpan span(int from, int to) {
    return new TextSpan(starts[from], ends[to - 1]);
  }

  /** The first unit of what is written where an index stands. */
  public char written(int index) {
    return original.charAt(starts[index]);
  }

  /**
   * Whether a character of the text as it is written begins at an index: "ß" is compared as two.
   */
  public boolean begins(int index) {
    return index == 0 || starts[index] != starts[index - 1];
  }

  public String substring(int from, int to) {
    return new String(characters, from, to - from);
  }

  public boolean startsWith(String folded, int index) {
    if (index + folded.length() > length) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (characters[index + i] != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * How long the sign at an index is that makes another word of the one that it is written to: "C#"
   * and "C++" are not "C", ".NET" is not "net".
   *
   * @return 0 where there is none
   */
  public int sign(int index) {
    return switch (characters[index]) {
      case '#' -> isWord(index - 1) && !isLetter(index + 1) ? 1 : 0;
      case '+' -> isWord(index - 1) && is('+', index + 1) && !is('+', index + 2) ? 2 : 0;
      case '.' -> isLetter(index + 1) && opens(index) ? 1 : 0;
      default -> 0;
    };
  }

  /**
   * Whether the sign at an index stands within a word that is also written without it, as in
   * "node.js", "e-mail" and "don't". Between numbers it tells more.
   */
  public boolean connects(int index) {
    return "-._'".indexOf(characters[index]) >= 0
        && isWord(index - 1)
        && isWord(index + 1)
        && (isLetter(index - 1) || isLetter(index + 1));
  }

  /** All of it but the signs that connect. */
  public String withoutConnectors() {
    var kept = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      if (!connects(i)) {
        kept.append(characters[i]);
      }
    }
    return kept.toString();
  }

  private boolean opens(int index) {
    return index == 0 || (!isWord(index - 1) && ".,:;!?…".indexOf(characters[index - 1]) < 0);
  }

  private boolean is(char c, int index) {
    return index < length && characters[index] == c;
  }

  private boolean isLetter(int index) {
    return index < length && Character.isLetter(characters[index]);
  }

  /** Whether a letter or a digit stands there. */
  public boolean isWord(int index) {
    return index >= 0 && index < length && Character.isLetterOrDigit(characters[index]);
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
