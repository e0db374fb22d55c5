package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/** Pictures written in Markdown inside a block of HTML, where only some generators read them. */
final class MarkdownInHtml implements Dialect {
  private static final Pattern IMAGE =
      Pattern.compile(
          "[ \\t]*!\\[([^\\[\\]\\n"
              + "]{0,300})\\]\\(([^\\s()]{1,1000})(?:\\s+\"([^\"\\n"
              + "]{0,300})\")?\\)[ \\t]*");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("![")
        && (text.contains("<div")
            || text.contains("<figure")
            || text.contains("<td")
            || text.contains("<p")
            || text.contains("<center"));
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = text.find("![", 0); at >= 0; at = text.find("![", at + 2)) {
      int start = text.lineStart(at);
      int end = text.lineEnd(at);
      var image = IMAGE.matcher(text.text()).region(start, end);
      if (start >= text.done() && image.matches() && text.isInHtml(at)) {
        text.replace(start, end, new Card.Image(image.group(2), image.group(1), "").asHtml());
      }
    }
  }
}
