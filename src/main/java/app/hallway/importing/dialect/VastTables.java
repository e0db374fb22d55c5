package app.hallway.importing.dialect;

import app.hallway.markdown.Markdown;
import app.hallway.model.ImportWarning;
import java.util.regex.Pattern;

/**
 * Tables larger than anyone reads become lines of text: a parser makes every cell of them, also
 * those that nobody wrote.
 */
final class VastTables implements Dialect {
  private static final Pattern RULE =
      Pattern.compile("[\\s>]*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*+\\|?\\s*");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains('|') && text.contains('-');
  }

  @Override
  public void resolve(Rewriting text) {
    long cells = 0;
    boolean headed = false;
    for (int at = 0; at < text.text().length(); ) {
      int end = text.lineEnd(at);
      int columns = headed ? columns(text.text().substring(at, end)) : 0;
      if (columns > 0) {
        int below = endOfRows(text, end + 1);
        long more = (long) columns * (lines(text.text(), end + 1, below) + 1);
        if (columns <= Markdown.WIDEST_TABLE && cells + more <= Markdown.MOST_CELLS) {
          cells += more;
          end = below - 1;
        } else {
          unmake(text, at, columns, more / columns);
        }
      }
      headed = text.text().indexOf('|', at) >= 0 && text.text().indexOf('|', at) < end;
      at = end + 1;
    }
  }

  /** 0 where the line is not the rule below the head of a table. */
  private static int columns(String line) {
    if (line.indexOf('-') < 0 || line.indexOf('|') < 0 || !RULE.matcher(line).matches()) {
      return 0;
    }
    var inner = line.replace(">", "").strip();
    int bars = (int) inner.chars().filter(c -> c == '|').count();
    return bars + 1 - (inner.startsWith("|") ? 1 : 0) - (inner.endsWith("|") ? 1 : 0);
  }

  private static int endOfRows(Rewriting text, int from) {
    int at = from;
    while (at < text.text().length() && !isBlank(text.text(), at, text.lineEnd(at))) {
      at = text.lineEnd(at) + 1;
    }
    return Math.min(at, text.text().length());
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).replace(">", "").isBlank();
  }

  private static int lines(String text, int from, int to) {
    return to <= from ? 0 : (int) text.substring(from, to).lines().count();
  }

  private static void unmake(Rewriting text, int rule, long columns, long rows) {
    if (!text.isCode(rule)) {
      text.warn(ImportWarning.Kind.TABLE_TOO_LARGE, rule, columns + " \u00d7 " + rows);
      int dash = text.text().indexOf('-', rule);
      text.replace(dash, dash, "\\");
    }
  }
}
