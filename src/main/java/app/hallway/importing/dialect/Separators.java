package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * What parts one column from the next in Hugo's theme Book, {@code <--->}, on a line of its own.
 */
final class Separators implements Dialect {
  private static final Pattern LINE = Pattern.compile("[ \\t]{0,8}<---+>[ \\t]{0,8}");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("<---");
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = text.find("<---", 0); at >= 0; at = text.find("<---", at + 1)) {
      int start = text.lineStart(at);
      int end = text.lineEnd(at);
      if (LINE.matcher(text.text()).region(start, end).matches()) {
        text.drop(Math.max(start, text.done()), end);
      }
    }
  }
}
