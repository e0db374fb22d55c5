package app.hallway.importing.dialect;

import java.util.Arrays;

/** One pass over a text that finds its code; block structure as far as that needs it. */
final class CodeScan {
  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;

  private char fence;
  private int fenceLength;
  private int paragraph = -1;
  private boolean afterBlank = true;
  private boolean inIndented;
  private boolean inList;
  private boolean inPre;

  CodeScan(String text) {
    this.text = text;
  }

  CodeRanges ranges() {
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(start, end);
      start = end + 1;
    }
    closeParagraph(text.length());
    return new CodeRanges(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  private void line(int start, int end) {
    int content = contentOf(start, end);
    if (fence != 0) {
      add(start, end + 1);
      if (runAt(content, end) >= fenceLength
          && text.charAt(content) == fence
          && isBlankAfterRun(content, end)) {
        fence = 0;
      }
    } else if (inPre) {
      add(start, end + 1);
      inPre = text.indexOf("</pre", start, end) < 0;
    } else if (content == end) {
      closeParagraph(start);
      afterBlank = true;
    } else if (opensFence(content, end)) {
      closeParagraph(start);
      fence = text.charAt(content);
      fenceLength = runAt(content, end);
      add(start, end + 1);
    } else if (isIndented(start, end)) {
      add(start, end + 1);
      inIndented = true;
    } else {
      plain(start, end, content);
    }
  }

  private void plain(int start, int end, int content) {
    inIndented = false;
    boolean marker = isListMarker(content, end) || content != firstFull(start, end);
    inList = marker || (inList && (!afterBlank || firstFull(start, end) > start));
    if (marker || text.charAt(content) == '#' || text.charAt(content) == '|') {
      closeParagraph(start);
    }
    paragraph = paragraph < 0 ? start : paragraph;
    afterBlank = false;
    int pre = text.indexOf("<pre", start, end);
    if (pre >= 0 && text.indexOf("</pre", pre, end) < 0) {
      closeParagraph(pre);
      add(pre, end + 1);
      inPre = true;
    }
  }

  private boolean isIndented(int start, int end) {
    boolean deep = start < end && (text.charAt(start) == '\t' || text.startsWith("    ", start));
    return deep && (afterBlank || inIndented) && !inList;
  }

  private int firstFull(int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Past blanks and the marks of quotes and list items. */
  private int contentOf(int start, int end) {
    int at = firstFull(start, end);
    while (at < end && (text.charAt(at) == '>' || isListMarker(at, end))) {
      while (at < end && text.charAt(at) != ' ' && text.charAt(at) != '>') {
        at++;
      }
      at = firstFull(Math.min(end, at + 1), end);
    }
    return at;
  }

  private boolean isListMarker(int at, int end) {
    int after = at;
    while (after < end && after < at + 9 && Character.isDigit(text.charAt(after))) {
      after++;
    }
    boolean bullet = after == at && at < end && "-*+".indexOf(text.charAt(at)) >= 0;
    boolean number = after > at && after < end && ".)".indexOf(text.charAt(after)) >= 0;
    return (bullet || number) && after + 1 < end && text.charAt(after + 1) == ' ';
  }

  private boolean opensFence(int content, int end) {
    char c = text.charAt(content);
    int length = c == '`' || c == '~' ? runAt(content, end) : 0;
    return length >= 3 && (c == '~' || text.indexOf('`', content + length, end) < 0);
  }

  private boolean isBlankAfterRun(int content, int end) {
    return firstFull(content + runAt(content, end), end) == end;
  }

  private int runAt(int at, int end) {
    int run = at;
    while (run < end && text.charAt(run) == text.charAt(at)) {
      run++;
    }
    return run - at;
  }

  private void closeParagraph(int end) {
    if (paragraph >= 0) {
      spans(paragraph, end);
    }
    paragraph = -1;
  }

  /** A run of backticks closes at the next of the same length, as CommonMark 6.1 has it. */
  private void spans(int start, int end) {
    int at = text.indexOf('`', start, end);
    var none = new int[0];
    while (at >= 0) {
      int length = runAt(at, end);
      int close = length < 64 && contains(none, length) ? -1 : closing(at + length, end, length);
      if (close < 0) {
        none = Arrays.copyOf(none, none.length + 1);
        none[none.length - 1] = length;
        at = text.indexOf('`', at + length, end);
      } else {
        add(at, close);
        at = text.indexOf('`', close, end);
      }
    }
  }

  private static boolean contains(int[] lengths, int length) {
    return Arrays.stream(lengths).anyMatch(l -> l == length);
  }

  private int closing(int from, int end, int length) {
    for (int at = text.indexOf('`', from, end); at >= 0; ) {
      int run = runAt(at, end);
      if (run == length) {
        return at + run;
      }
      at = text.indexOf('`', at + run, end);
    }
    return -1;
  }

  private void add(int start, int end) {
    if (count > 0 && ends[count - 1] >= start) {
      ends[count - 1] = Math.max(ends[count - 1], end);
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }
}
