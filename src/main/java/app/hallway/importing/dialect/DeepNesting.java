package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;

/** Quotes and lists nested deeper than anyone reads are cut flat, so that no later step must. */
final class DeepNesting implements Dialect {
  private static final int DEEPEST = 60;
  private static final int WIDEST_INDENT = 240;

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains(">>>>")
        || text.contains("> > > >")
        || text.contains("- - - -")
        || text.contains("* * * *")
        || text.contains("+ + + +")
        || text.contains(" ".repeat(WIDEST_INDENT));
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = 0; at < text.text().length(); ) {
      int end = text.lineEnd(at);
      if (end - at > DEEPEST && !text.isCode(end - 1)) {
        line(text, at, end);
      }
      at = end + 1;
    }
  }

  private static void line(Rewriting text, int start, int end) {
    int marks = 0;
    int kept = -1;
    int at = start;
    for (; at < end && isMark(text.text().charAt(at)); at++) {
      marks += text.text().charAt(at) == ' ' ? 0 : 1;
      kept = kept < 0 && (marks == DEEPEST || at - start == WIDEST_INDENT) ? at : kept;
    }
    if (kept >= 0 && at > kept + 1) {
      text.warn(ImportWarning.Kind.NESTING_TOO_DEEP, start, "");
      text.drop(kept + 1, at);
    }
  }

  private static boolean isMark(char c) {
    return c == '>' || c == ' ' || c == '-' || c == '*' || c == '+';
  }
}
