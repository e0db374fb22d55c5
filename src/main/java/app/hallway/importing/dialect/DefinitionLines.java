package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * Lists of terms, {@code Term} and on the next line {@code : what it is}, as PHP Markdown Extra
 * wrote them first (https://michelf.ca/projects/php-markdown/extra/#def-list); they read as a list
 * of points with the terms in bold, as those of HTML do.
 */
final class DefinitionLines implements Dialect {
  private static final Pattern DEFINITION = Pattern.compile(" {0,3}[:~][ \\t]{1,4}(\\S.*)");
  private static final Pattern NO_TERM =
      Pattern.compile(
          "\\s*(?:#{1,6}\\s.*|[-*+>|]\\s.*|\\d{1,9}[.)]\\s.*|(?:[-*_=]\\s*){3,}|:.*|<.*)");
  private static final int LONGEST_TERM = 200;

  @Override
  public boolean mayOccurIn(String text) {
    return text.contains("\n: ")
        || text.contains("\n:\t")
        || text.contains("\n : ")
        || text.contains("\n  : ")
        || text.contains("\n   : ")
        || text.contains("\n~ ");
  }

  @Override
  public void resolve(Rewriting text) {
    boolean in = false;
    for (int at = 0; at < text.text().length(); ) {
      int end = text.lineEnd(at);
      if (at >= text.done() && !text.isCode(at)) {
        in = line(text, at, end, in);
      }
      at = end + 1;
    }
  }

  /** Whether a definition may go on behind this line. */
  private static boolean line(Rewriting text, int start, int end, boolean in) {
    var line = text.text().substring(start, end);
    if (line.isBlank()) {
      return in;
    }
    if (isTerm(text, start, line)) {
      text.replace(
          start, end, "- " + bold(line.strip()) + (isDefinition(text, end + 1) ? "\\" : ""));
      return true;
    }
    if (!in) {
      return false;
    }
    var definition = DEFINITION.matcher(line);
    if (definition.matches()) {
      text.replace(
          start, end, "  " + definition.group(1) + (isDefinition(text, end + 1) ? "\\" : ""));
      return true;
    }
    boolean goesOn = Indents.width(line) > 0 || !isBlankBefore(text, start);
    if (goesOn) {
      text.replace(start, end, "  " + Indents.without(line, 4));
    }
    return goesOn;
  }

  private static String bold(String term) {
    return term.startsWith("**") || term.startsWith("__") ? term : "**" + term + "**";
  }

  /** A line of its own with a definition under it, or under one blank line. */
  private static boolean isTerm(Rewriting text, int start, String line) {
    if (Indents.width(line) >= 4
        || line.length() > LONGEST_TERM
        || NO_TERM.matcher(line).matches()) {
      return false;
    }
    int next = text.lineEnd(start) + 1;
    return (isDefinition(text, next)
            || (isBlank(text, next) && isDefinition(text, text.lineEnd(next) + 1)))
        && (isBlankBefore(text, start)
            || isDefinition(text, text.lineStart(Math.max(0, start - 1))));
  }

  private static boolean isDefinition(Rewriting text, int start) {
    return start < text.text().length()
        && DEFINITION.matcher(text.text()).region(start, text.lineEnd(start)).matches();
  }

  private static boolean isBlank(Rewriting text, int start) {
    return start < text.text().length()
        && text.text().substring(start, text.lineEnd(start)).isBlank();
  }

  private static boolean isBlankBefore(Rewriting text, int start) {
    return start == 0 || text.text().substring(text.lineStart(start - 1), start - 1).isBlank();
  }
}
