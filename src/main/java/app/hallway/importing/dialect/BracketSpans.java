package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * Words with attributes, {@code [words]{.mark}}, and attributes behind links and pictures, {@code
 * ![a](b.png){.right}}: of the first the words stay, of the second the link. Source:
 * https://pandoc.org/MANUAL.html#extension-bracketed_spans and #extension-link_attributes.
 */
final class BracketSpans implements Dialect {
  private static final int LONGEST = 1_000;

  private static final String ATTRIBUTE = "(?:" + AttributeLists.NAMED_OR_VALUED + "|-)";

  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\{:?\\s?"
              + ATTRIBUTE
              + "(?:\\s{1,4}(?:"
              + ATTRIBUTE
              + "|[\\w-]{1,40})){0,20}\\s{0,4}\\}");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("]{") || text.contains("){") || text.contains("`{");
  }

  @Override
  public void resolve(Rewriting text) {
    var attributes = ATTRIBUTES.matcher(text.text());
    int size = text.text().length();
    for (int at = text.find("{", 0); at >= 0; at = text.find("{", at + 1)) {
      char before = at == 0 ? ' ' : text.text().charAt(at - 1);
      boolean behind = before == ']' || before == ')' || before == '`';
      if (behind && attributes.region(at, size).lookingAt()) {
        if (before == ']') {
          span(text, at, attributes.end());
        } else if (!keepsSize(text, at, attributes.group())) {
          text.drop(at, attributes.end());
        }
      }
    }
  }

  /** The size of a picture is of use to the page. */
  private static boolean keepsSize(Rewriting text, int at, String attributes) {
    return text.text().charAt(at - 1) == ')'
        && attributes.matches("\\{(?:\\s?(?:width|height)=\\d+)+\\s?\\}");
  }

  private static void span(Rewriting text, int at, int end) {
    int open = opening(text.text(), at - 1, Math.max(text.done(), at - LONGEST));
    if (open >= 0) {
      text.drop(open, open + 1);
      text.drop(at - 1, end);
    }
  }

  private static int opening(String text, int close, int from) {
    int depth = 0;
    for (int at = close; at >= from && text.charAt(at) != '\n'; at--) {
      depth += text.charAt(at) == ']' ? 1 : text.charAt(at) == '[' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
