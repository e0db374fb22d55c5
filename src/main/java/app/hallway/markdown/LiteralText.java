package app.hallway.markdown;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Plain text written so that it reads as itself in Markdown: in CommonMark, and with what GitHub
 * and Obsidian add (tables, strikethrough, highlights, tags, maths, comments, block ids, emoji
 * names). A formula of the report stays one. What begins a command for a template engine, which
 * looks for it in the source, is parted there too. Escapes no more than it must, so that the source
 * stays pleasant.
 */
public final class LiteralText {
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** What would begin a list, a heading's underline, a rule, a quote or a table's second row. */
  private static final Pattern BLOCK_START =
      Pattern.compile("[-+](?=\\s|$)|[-=](?=[-=\\s]*$)|>|:(?=-)|-(?=[-:|\\s]*$)");

  private static final Pattern ORDERED = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]|#[xX]|[a-zA-Z][a-zA-Z0-9]*;)");
  private static final Pattern EMOJI_NAME = Pattern.compile(":[a-zA-Z0-9_+-]+:");

  private LiteralText() {}

  /** One line of prose, as for a title; runs of white space become a space. */
  public static String inLine(String text) {
    return line(withoutControls(text).strip().replaceAll("\\s+", " "));
  }

  /** One line of text, its indentation kept as no-break spaces, which Markdown leaves alone. */
  public static String line(String text) {
    var clean = withoutControls(text).stripTrailing();
    int indent = indentOf(clean);
    var out = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < indent; i++) {
      out.append(clean.charAt(i) == '\t' ? "\u00a0\u00a0\u00a0\u00a0" : NO_BREAK_SPACE);
    }
    int from = indent == 0 ? appendBlockStart(clean, out) : indent;
    for (var formula : Formula.in(clean)) {
      if (formula.start() >= from && !hasCommand(clean, formula)) {
        append(clean, from, formula.start(), out);
        out.append(clean, formula.start(), formula.end());
        from = formula.end();
      }
    }
    append(clean, from, clean.length(), out);
    return out.toString();
  }

  /**
   * A part of a line, its spaces kept. What looks like a formula is none.
   *
   * @param opensLine whether nothing stands before it in its line
   */
  public static String part(String text, boolean opensLine) {
    var clean = withoutControls(text);
    var out = new StringBuilder(clean.length() + 16);
    append(clean, opensLine ? appendBlockStart(clean, out) : 0, clean.length(), out);
    return out.toString();
  }

  private static void append(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      if (isSpecial(text, i)) {
        out.append('\\');
      }
      out.append(text.charAt(i));
    }
  }

  private static boolean hasCommand(String text, Formula.Span formula) {
    return IntStream.range(formula.start(), formula.end())
        .anyMatch(at -> SourceCommands.begin(text, at));
  }

  private static String withoutControls(String text) {
    var clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      clean.append(isControl(c) ? ' ' : c);
    }
    return clean.toString();
  }

  private static boolean isControl(char c) {
    return (Character.isISOControl(c) && c != '\t') || c == '\u2028' || c == '\u2029';
  }

  private static int indentOf(String text) {
    int indent = 0;
    while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
      indent++;
    }
    return indent;
  }

  /** Returns how much of the line is written with it. */
  private static int appendBlockStart(String line, StringBuilder out) {
    var ordered = ORDERED.matcher(line);
    if (ordered.lookingAt()) {
      out.append(ordered.group(1)).append('\\').append(ordered.group(2));
      return ordered.end();
    }
    if (BLOCK_START.matcher(line).lookingAt()) {
      out.append('\\').append(line.charAt(0));
      return 1;
    }
    return 0;
  }

  private static boolean isSpecial(String text, int i) {
    return isMarkup(text, i) || SourceCommands.begin(text, i);
  }

  private static boolean isMarkup(String text, int i) {
    return switch (text.charAt(i)) {
      case '*', '`', '[', '|', '~', '$' -> true;
      case '\\' -> i + 1 == text.length() || isPunctuation(text.charAt(i + 1));
      case '_' -> !(isWord(text, i - 1) && isWord(text, i + 1));
      case '=', '+', '%' -> isDoubled(text, i);
      case '#', '^' -> i == 0 || isSpace(text.charAt(i - 1));
      case '<' -> i + 1 < text.length() && !isSpace(text.charAt(i + 1));
      case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
      case ':' -> EMOJI_NAME.matcher(text).region(i, text.length()).lookingAt();
      default -> false;
    };
  }

  private static boolean isDoubled(String text, int i) {
    char c = text.charAt(i);
    return (i > 0 && text.charAt(i - 1) == c) || (i + 1 < text.length() && text.charAt(i + 1) == c);
  }

  private static boolean isWord(String text, int i) {
    return 0 <= i && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }
}
