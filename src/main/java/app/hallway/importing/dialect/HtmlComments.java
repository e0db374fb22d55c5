package app.hallway.importing.dialect;

import app.hallway.model.LeftOut;
import java.util.regex.Pattern;

/**
 * HTML comments, {@code <!--more-->} among them, vanish; one that never ends is left to CommonMark.
 * What parts two lists is left without its words, as CommonMark wants one there (0.31.2, section
 * 5.3).
 */
final class HtmlComments implements Dialect {
  /**
   * For a generator or a tool, not for a person: one word, or a tool's name and what it is to do.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "\\S*$|/?wp:|(?:prettier|markdownlint|textlint|vale|eslint|cspell|spellchecker|toc|doctoc|tab|endtab)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String EMPTY = "<!-- -->";

  private static final String ITEM = "(?:[-*+]|\\d{1,9}[.)])(?:\\s|$)";
  private static final Pattern BEGINS = Pattern.compile(" {0,3}" + ITEM + "| {4}|\t");
  private static final Pattern GOES_ON = Pattern.compile(ITEM + "|\\s");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("<!--") || text.contains("<?") || text.contains("<![CDATA[");
  }

  @Override
  public void resolve(Rewriting text) {
    hidden(text, "<?", "?>");
    hidden(text, "<![CDATA[", "]]>");
    comments(text);
  }

  private static void comments(Rewriting text) {
    for (int at = text.find("<!--", 0); at >= 0; at = text.find("<!--", at + 4)) {
      int end = text.text().indexOf("-->", at + 2);
      if (end < 0) {
        break;
      }
      var words = text.text().substring(Math.min(at + 4, end), end).strip();
      if (!MARK.matcher(words).lookingAt()) {
        text.tell(LeftOut.Kind.REMARK, at, words);
      }
      if (partsLists(text, at, end + 3)) {
        text.replace(at, end + 3, EMPTY);
      } else {
        text.drop(at, end + 3);
      }
    }
  }

  /** What a browser takes for a comment too: it stays as it is, and is told. */
  private static void hidden(Rewriting text, String open, String close) {
    for (int at = text.find(open, 0); at >= 0; at = text.find(open, at + 2)) {
      int end = text.text().indexOf(close, at + open.length());
      if (end < 0) {
        return;
      }
      text.tell(LeftOut.Kind.REMARK, at, text.text().substring(at + open.length(), end));
    }
  }

  /** Whether what stands below would else go on with the list or the code above. */
  private static boolean partsLists(Rewriting text, int start, int end) {
    if (start - text.lineStart(start) > 1 || !text.isAlone(start, end)) {
      return false;
    }
    return BEGINS.matcher(fullLineFrom(text, text.lineEnd(end) + 1)).lookingAt()
        && GOES_ON.matcher(fullLineBefore(text, text.lineStart(start))).lookingAt();
  }

  private static String fullLineFrom(Rewriting text, int from) {
    for (int at = from; at < text.text().length(); at = text.lineEnd(at) + 1) {
      var line = text.text().substring(at, text.lineEnd(at));
      if (!line.isBlank()) {
        return line;
      }
    }
    return "";
  }

  private static String fullLineBefore(Rewriting text, int from) {
    for (int end = from - 1; end > 0; end = text.lineStart(end) - 1) {
      var line = text.text().substring(text.lineStart(end), end);
      if (!line.isBlank()) {
        return line;
      }
    }
    return "";
  }
}
