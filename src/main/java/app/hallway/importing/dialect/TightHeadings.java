package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * Headings without the space that CommonMark wants after the signs ("##Title"), as older Markdown
 * took them. One sign alone may be a tag, so it stays.
 */
final class TightHeadings implements Dialect {
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(#{2,6})(?=[^#\\s!])");

  @Override
  public boolean mayOccurIn(String text) {
    return text.contains("##");
  }

  @Override
  public void resolve(Rewriting text) {
    var match = HEADING.matcher(text.text());
    while (match.find()) {
      if (!text.isCode(match.start())) {
        text.replace(match.start(1), match.end(1), match.group(1) + " ");
      }
    }
  }
}
