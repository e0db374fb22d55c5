package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * Lists of terms, {@code Term} and on the next line {@code : what it is}, as PHP Markdown Extra
 * wrote them first (https://michelf.ca/projects/php-markdown/extra/#def-list); they read as a list
 * of points with the terms in bold, as those of HTML do.
 */
final class DefinitionLines implements Dialect {
  private static final Pattern DEFINITION = Pattern.compile(" {0,3}[:~][ \\t]{1,4}(\\S.*)");
  private static final Pattern EMPTY = Pattern.compile(" {0,3}:[ \\t]*");
  private static final Pattern NO_TERM =
      Pattern.compile(
          "\\s*(?:#{1,6}\\s.*|[-*+>|]\\s.*|\\d{1,9}[.)]\\s.*|(?:[-*_=]\\s*){3,}|:.*|<.*)");

  /** Begins a block even right below words. */
  private static final Pattern BLOCK =
      Pattern.compile("\\s*(?:#{1,6}\\s.*|[-*+]\\s.*|>.*|1[.)]\\s.*|`{3}.*|~{3}.*)");

  private static final int LONGEST_TERM = 200;
  private static final int MOST_TERMS = 6;

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("\n: ")
        || text.contains("\n:\t")
        || text.contains("\n:\n")
        || text.contains("\n : ")
        || text.contains("\n  : ")
        || text.contains("\n   : ")
        || text.contains("\n~ ");
  }

  @Override
  public void resolve(Rewriting text) {
    var state = Line.OTHER;
    for (int at = 0; at < text.text().length(); ) {
      int end = text.lineEnd(at);
      if (at >= text.done() && !text.isCode(at)) {
        state = line(text, at, end, state);
      }
      at = end + 1;
    }
  }

  /** What a line is; what is left blank is as what stands above it. */
  private enum Line {
    TERM,
    DEFINED,
    OTHER
  }

  private static Line line(Rewriting text, int start, int end, Line before) {
    var line = text.text().substring(start, end);
    if (line.isBlank()) {
      return before == Line.TERM ? Line.DEFINED : before;
    }
    if (isTerm(text, start, line, before)) {
      var item = before == Line.TERM ? "  " : "- ";
      text.replace(start, end, item + bold(line.strip()) + behindTerm(text, end + 1));
      return Line.TERM;
    }
    if (before == Line.OTHER) {
      return before;
    }
    if (isDefinition(text, start)) {
      text.replace(start, end, definition(line, behindDefinition(text, end + 1)));
      return Line.DEFINED;
    }
    boolean goesOn = Indents.width(line) > 0 || !text.isBlankAt(start - 1);
    if (goesOn) {
      text.replace(start, end, "  " + Indents.without(line, 4));
    }
    return goesOn ? Line.DEFINED : Line.OTHER;
  }

  private static String definition(String line, String lineBreak) {
    var definition = DEFINITION.matcher(line);
    if (!definition.matches()) {
      return "";
    }
    var words = definition.group(1);
    return "  " + words + (beginsBlock(words) ? "" : lineBreak);
  }

  private static String bold(String term) {
    return term.startsWith("**") || term.startsWith("__") ? term : "**" + term + "**";
  }

  /** What keeps a term apart from the next, or from what it means. */
  private static String behindTerm(Rewriting text, int next) {
    boolean another = mayBeTermAt(text, next) && isDefinedBelow(text, next);
    return another ? "\\" : behindDefinition(text, next);
  }

  private static String behindDefinition(Rewriting text, int next) {
    if (next >= text.text().length()) {
      return "";
    }
    var definition = DEFINITION.matcher(text.text()).region(next, text.lineEnd(next));
    return definition.matches() && !beginsBlock(definition.group(1)) ? "\\" : "";
  }

  private static boolean beginsBlock(String words) {
    return BLOCK.matcher(words).matches();
  }

  private static boolean isTerm(Rewriting text, int start, String line, Line before) {
    if (!mayBeTerm(line) || !isDefinedBelow(text, start)) {
      return false;
    }
    return before == Line.TERM
        || text.isBlankAt(start - 1)
        || (Indents.width(line) == 0 && isDefinition(text, text.lineStart(start - 1)));
  }

  private static boolean mayBeTerm(String line) {
    return !line.isBlank()
        && Indents.width(line) < 4
        && line.length() <= LONGEST_TERM
        && !NO_TERM.matcher(line).matches();
  }

  /** Whether there is a definition under it, under one blank line, or under more terms. */
  private static boolean isDefinedBelow(Rewriting text, int start) {
    int next = text.lineEnd(start) + 1;
    for (int terms = 1; terms < MOST_TERMS && mayBeTermAt(text, next); terms++) {
      next = text.lineEnd(next) + 1;
    }
    return isDefinition(text, next)
        || (isBlank(text, next) && isDefinition(text, text.lineEnd(next) + 1));
  }

  private static boolean mayBeTermAt(Rewriting text, int start) {
    return start < text.text().length()
        && mayBeTerm(text.text().substring(start, text.lineEnd(start)));
  }

  private static boolean isDefinition(Rewriting text, int start) {
    if (start >= text.text().length()) {
      return false;
    }
    int end = text.lineEnd(start);
    return DEFINITION.matcher(text.text()).region(start, end).matches()
        || (EMPTY.matcher(text.text()).region(start, end).matches() && isDeep(text, end + 1));
  }

  private static boolean isDeep(Rewriting text, int start) {
    return start < text.text().length()
        && Indents.width(text.text().substring(start, text.lineEnd(start))) >= 4;
  }

  private static boolean isBlank(Rewriting text, int start) {
    return start < text.text().length() && text.isBlankAt(start);
  }
}
