package app.hallway.anchor;

import app.hallway.model.TextSpan;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text with its differences of dress taken off: Unicode form C, plain quotes and dashes, one
 * space for any white space, lower case, no invisible characters. Each unit knows where it comes
 * from. For matching only.
 */
final class NormalText {
  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final BitSet lineBreaks;
  private final BitSet blankLines;

  private NormalText(String original, Builder built) {
    this.original = original;
    this.text = built.text.toString();
    this.starts = Arrays.copyOf(built.starts, text.length());
    this.ends = Arrays.copyOf(built.ends, text.length());
    this.lineBreaks = built.lineBreaks;
    this.blankLines = built.blankLines;
  }

  static NormalText of(String original) {
    var builder = new Builder(original.length());
    boolean composed = Normalizer.isNormalized(original, Normalizer.Form.NFC);
    int at = 0;
    while (at < original.length()) {
      int end = composed ? at + 1 : clusterEnd(original, at);
      if (end == at + 1) {
        builder.add(original.charAt(at), at, end);
      } else {
        builder.addAll(
            Normalizer.normalize(original.substring(at, end), Normalizer.Form.NFC), at, end);
      }
      at = end;
    }
    return new NormalText(original, builder);
  }

  private static int clusterEnd(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && Characters.isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** True where the white space at this index had a line break in it. */
  boolean isLineBreak(int index) {
    return lineBreaks.get(index);
  }

  /** True where the white space at this index had an empty line in it. */
  boolean isBlankLine(int index) {
    return blankLines.get(index);
  }

  /** The span of the original that stands behind units of this text. */
  TextSpan toOriginal(int start, int end) {
    if (start >= end) {
      int at = start < starts.length ? starts[start] : original.length();
      return new TextSpan(at, at);
    }
    return Characters.widen(original, new TextSpan(starts[start], ends[end - 1]));
  }

  /** The units of this text that an original span covers. */
  TextSpan fromOriginal(TextSpan span) {
    int start = lowerBound(ends, span.start() + 1);
    int end = lowerBound(starts, span.end());
    return new TextSpan(start, Math.max(start, end));
  }

  /** The first index whose value is at least this one. */
  private static int lowerBound(int[] ascending, int value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final class Builder {
    private final StringBuilder text;
    private final BitSet lineBreaks = new BitSet();
    private final BitSet blankLines = new BitSet();
    private int[] starts;
    private int[] ends;

    Builder(int capacity) {
      text = new StringBuilder(capacity);
      starts = new int[capacity + 16];
      ends = new int[capacity + 16];
    }

    void addAll(String run, int start, int end) {
      for (int i = 0; i < run.length(); i++) {
        add(run.charAt(i), start, end);
      }
    }

    void add(char unit, int start, int end) {
      if (isSpace(unit)) {
        addSpace(unit, start, end);
      } else if (unit == '\u2026') {
        put('.', start, end);
        put('.', start, end);
        put('.', start, end);
      } else if (!isInvisible(unit)) {
        put(fold(unit), start, end);
      }
    }

    private void addSpace(char unit, int start, int end) {
      int last = text.length() - 1;
      if (last < 0 || text.charAt(last) != ' ') {
        put(' ', start, end);
        last++;
      } else {
        ends[last] = end;
      }
      if (unit == '\n') {
        blankLines.set(last, lineBreaks.get(last));
        lineBreaks.set(last);
      }
    }

    private void put(char unit, int start, int end) {
      int index = text.length();
      if (index == starts.length) {
        starts = Arrays.copyOf(starts, index * 2);
        ends = Arrays.copyOf(ends, index * 2);
      }
      text.append(unit);
      starts[index] = start;
      ends[index] = end;
    }

    private static boolean isSpace(char unit) {
      return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean isInvisible(char unit) {
      return unit == '\u00AD' || unit == '\u200B' || unit == '\u2060' || unit == '\uFEFF';
    }

    private static char fold(char unit) {
      return switch (unit) {
        case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`', '\u00B4' -> '\'';
        case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
        default -> Character.toLowerCase(unit);
      };
    }
  }
}
