package app.hallway.importing.dialect;

import app.hallway.model.LeftOut;
import java.util.regex.Pattern;

/**
 * HTML comments, {@code <!--more-->} among them, vanish; one that never ends is left to CommonMark.
 */
final class HtmlComments implements Dialect {
  /**
   * For a generator or a tool, not for a person: one word, or a tool's name and what it is to do.
   */
  private static final Pattern MARK =
      Pattern.compile(
          "\\S*$|/?wp:|(?:prettier|markdownlint|textlint|vale|eslint|cspell|spellchecker|toc|doctoc|tab|endtab)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public boolean mayOccurIn(String text) {
    return text.contains("<!--");
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = text.find("<!--", 0); at >= 0; at = text.find("<!--", at + 4)) {
      int end = text.text().indexOf("-->", at + 2);
      if (end < 0) {
        return;
      }
      var words = text.text().substring(Math.min(at + 4, end), end).strip();
      if (!MARK.matcher(words).lookingAt()) {
        text.tell(LeftOut.Kind.REMARK, at, words);
      }
      text.drop(at, end + 3);
    }
  }
}
