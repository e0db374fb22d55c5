package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * Headings without the space that CommonMark wants after the signs ("##Title"), as older Markdown
 * took them. One sign alone may be a tag, so it stays.
 */
final class TightHeadings implements Dialect {
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{2,6})(?=[^#\\s!])");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("##");
  }

  @Override
  public void resolve(Rewriting text) {
    var heading = HEADING.matcher(text.text());
    int end;
    for (int at = text.text().indexOf("##"); at >= 0; at = text.text().indexOf("##", end)) {
      int start = text.lineStart(at);
      end = text.lineEnd(at);
      if (heading.region(start, text.text().length()).lookingAt() && !text.isCode(start)) {
        text.replace(heading.start(1), heading.end(1), heading.group(1) + " ");
      }
    }
  }
}
