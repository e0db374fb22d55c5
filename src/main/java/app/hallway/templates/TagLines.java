package app.hallway.templates;

import java.util.ArrayList;
import java.util.List;

/**
 * The source of a template as the engine is to read it: a line with nothing but tags of control is
 * no line of what is written, and every other line keeps its end. The engine takes away the line
 * end behind any tag, or behind none; it is given one more where it shall keep one.
 */
final class TagLines {
  /** One that the engine takes for a line end, and counts as one. */
  private static final char GUARD = '\u2028';

  private static final String VERBATIM_END = "endverbatim";

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final List<Integer> guards = new ArrayList<>();
  private int line = 1;
  private int lineStart;
  private int lastTag;
  private boolean tagsOnly = true;
  private boolean anyTag;

  private TagLines(String source) {
    this.source = source;
  }

  /**
   * Reads a source.
   *
   * @param text for the engine
   * @param guards in which line of the source each line end was added
   */
  record Read(String text, List<Integer> guards) {
    /** The line of the source that the engine means. */
    int line(int told) {
      int real = told;
      for (int i = 0; i < guards.size() && guards.get(i) + i < told; i++) {
        real--;
      }
      return real;
    }
  }

  static String lines(String source) {
    return Pieces.without(source)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u2028', ' ')
        .replace('\u2029', ' ')
        .replace('\u0085', ' ');
  }

  /** Of a source with lines that end in \n. */
  static Read read(String source) {
    var lines = new TagLines(source);
    lines.read();
    return new Read(lines.out.toString(), List.copyOf(lines.guards));
  }

  private void read() {
    int i = 0;
    while (i < source.length()) {
      int end = tagEnd(i);
      if (end > 0) {
        anyTag = true;
        tagsOnly &= source.charAt(i + 1) != '{' && !isVerbatim(i + 2);
        append(source.substring(i, end));
        lastTag = out.length();
        i = end;
      } else {
        sign(source.charAt(i));
        i++;
      }
    }
    if (anyTag && tagsOnly) {
      stripBlanks();
    }
  }

  private void sign(char c) {
    if (c != '\n') {
      tagsOnly &= c == ' ' || c == '\t';
      out.append(c);
      return;
    }
    if (anyTag && tagsOnly) {
      stripBlanks();
    } else if (anyTag && lastTag == out.length()) {
      out.append(GUARD);
      guards.add(line);
    }
    append("\n");
    lineStart = out.length();
    tagsOnly = true;
    anyTag = false;
  }

  /** Those before the first tag of the line and behind its last one are not written. */
  private void stripBlanks() {
    out.setLength(lastTag);
    int first = lineStart;
    while (out.charAt(first) == ' ' || out.charAt(first) == '\t') {
      first++;
    }
    out.delete(lineStart, first);
  }

  private void append(String part) {
    out.append(part);
    line += (int) part.chars().filter(c -> c == '\n').count();
  }

  /** Behind the tag that begins here; 0 where none does, or it never ends. */
  private int tagEnd(int i) {
    if (source.charAt(i) != '{' || i + 1 == source.length()) {
      return 0;
    }
    return switch (source.charAt(i + 1)) {
      case '{' -> behind("}}", i + 2);
      case '#' -> behind("#}", i + 2);
      case '%' -> isVerbatim(i + 2) ? verbatimEnd(i) : behind("%}", i + 2);
      default -> 0;
    };
  }

  /** Signs in a quoted text do not count. */
  private int behind(String close, int from) {
    char quote = 0;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (source.startsWith(close, i)) {
        return i + 2;
      } else if (close.charAt(0) != '#' && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    return 0;
  }

  private boolean isVerbatim(int i) {
    return source.substring(i, Math.min(source.length(), i + 40)).strip().startsWith("verbatim");
  }

  private int verbatimEnd(int i) {
    int end = source.indexOf(VERBATIM_END, i + 4 + VERBATIM_END.length());
    return end < 0 ? 0 : behind("%}", end);
  }
}
