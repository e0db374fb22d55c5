package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/** Links whose halves were swapped, {@code (words)[url]}, or set apart, {@code [words] (url)}. */
final class LooseLinks implements Dialect {
  private static final Pattern REVERSED =
      Pattern.compile("\\(([^()\\[\\]\\n]{1,200})\\)\\[(https?://[^\\s\\]]{1,1000})\\]");
  private static final Pattern APART =
      Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\] \\((https?://[^\\s()]{1,1000})\\)");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains(")[http") || text.contains("] (http");
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = 0; at < text.text().length(); ) {
      int end = text.lineEnd(at);
      line(text, at, end);
      at = end + 1;
    }
  }

  private static void line(Rewriting text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.text().charAt(i);
      if (c == ']' && text.text().startsWith("] (http", i)) {
        rewrite(text, text.text().lastIndexOf('[', i), start, end, APART);
      } else if (c == ')' && text.text().startsWith(")[http", i)) {
        rewrite(text, text.text().lastIndexOf('(', i), start, end, REVERSED);
      }
    }
  }

  private static void rewrite(Rewriting text, int open, int start, int end, Pattern pattern) {
    if (open < start || text.isCode(open)) {
      return;
    }
    var link = pattern.matcher(text.text()).region(open, end);
    if (link.lookingAt() && !isDefined(text, link.group(1))) {
      text.replace(open, link.end(), "[" + link.group(1) + "](" + link.group(2) + ")");
    }
  }

  /** A label that has a definition is a link by itself, and what follows is an aside. */
  private static boolean isDefined(Rewriting text, String label) {
    return text.text().contains("]: ") && text.text().contains("\n[" + label + "]: ");
  }
}
