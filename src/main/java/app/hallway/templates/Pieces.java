package app.hallway.templates;

import app.hallway.markdown.MarkdownBlock;
import app.hallway.markdown.MarkdownBlock.Shape;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a template of Markdown wrote: no more than one blank line in a row, but in
 * what was written elsewhere, and something between two pieces that would melt into one.
 *
 * <p>Where such a piece begins and ends, and what it is there, is said by characters that no text
 * has: noncharacters of Unicode, which are kept out of all values.
 */
final class Pieces {
  private static final Pattern RESERVED = Pattern.compile("[\\ufdd0-\\ufdef]");
  private static final char BEGIN = '\ufdd0';
  private static final char END = '\ufdd8';
  private static final char KEPT = '\ufde0';
  private static final char KEPT_END = '\ufde1';

  /** Ends a list for every Markdown reader, and shows nothing. */
  private static final String SEPARATOR = "<!-- -->\n\n";

  private static final Shape[] SHAPES = Shape.values();

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder blanks = new StringBuilder();
  private int newlines;
  private boolean opensLine = true;
  private boolean setOff;
  private boolean afterLines;
  private @Nullable Shape last;

  private Pieces() {}

  /** A text without the characters that are kept for this. */
  static String without(String text) {
    return RESERVED.matcher(text).replaceAll("");
  }

  static String of(MarkdownBlock block) {
    return (char) (BEGIN + number(block.begins()))
        + block.text()
        + (char) (END + number(block.ends()));
  }

  private static int number(Shape shape) {
    return List.of(SHAPES).indexOf(shape);
  }

  /** Lines that stay as they are, and stand where they stand. */
  static String kept(String lines) {
    return KEPT + lines + KEPT_END;
  }

  /** Of all that was written; ends in \n, where there is anything. */
  static String joined(String written) {
    var pieces = new Pieces();
    int i = 0;
    while (i < written.length()) {
      char c = written.charAt(i);
      if (c >= BEGIN && c < BEGIN + SHAPES.length) {
        i = pieces.piece(written, i);
      } else if (c == KEPT) {
        i = pieces.lines(written, i);
      } else {
        pieces.add(c);
        i++;
      }
    }
    return pieces.out.isEmpty() ? "" : pieces.out.append('\n').toString();
  }

  /** Returns where it ends. A piece on lines of its own stands between blank lines. */
  private int piece(String written, int start) {
    int end = start + 1;
    while (end < written.length() && !isEnd(written.charAt(end))) {
      end++;
    }
    var begins = SHAPES[written.charAt(start) - BEGIN];
    boolean melts = last != null && last.swallows(begins);
    boolean apart = opensLine;
    newlines = apart ? 2 : newlines;
    flush();
    out.append(melts ? SEPARATOR : "").append(without(written.substring(start + 1, end)));
    last = end < written.length() ? SHAPES[written.charAt(end) - END] : null;
    setOff = apart;
    return end + 1;
  }

  private int lines(String written, int start) {
    int found = written.indexOf(KEPT_END, start);
    int end = found < 0 ? written.length() : found;
    newlines = afterLines ? Math.min(newlines, 1) : newlines;
    flush();
    out.append(without(written.substring(start + 1, end)));
    last = null;
    afterLines = true;
    return end + 1;
  }

  private static boolean isEnd(char c) {
    return c >= END && c < END + SHAPES.length;
  }

  private void add(char c) {
    if (c == '\n') {
      out.append(opensLine ? "" : blanks);
      blanks.setLength(0);
      newlines++;
      opensLine = true;
    } else if (c == ' ' || c == '\t') {
      blanks.append(c);
    } else if (!isEnd(c)) {
      flush();
      out.append(c);
      last = null;
    }
  }

  private void flush() {
    if (!out.isEmpty()) {
      out.append("\n".repeat(setOff && newlines > 0 ? 2 : Math.min(newlines, 2)));
    }
    newlines = 0;
    setOff = false;
    afterLines = false;
    out.append(blanks);
    blanks.setLength(0);
    opensLine = false;
  }
}
