package app.hallway.importing.dialect;

import app.hallway.model.LeftOut;
import java.util.regex.Pattern;

/**
 * What kramdown adds between lines and in them: comments, abbreviations, named attribute lists and
 * wraps that only hold attributes. Source: https://kramdown.gettalong.org/syntax.html. PHP Markdown
 * Extra and Python-Markdown write abbreviations the same way.
 */
final class KramdownExtensions implements Dialect {
  private static final int LONGEST = 8_000;

  private static final Pattern COMMENT = Pattern.compile("\\{::comment\\}");
  private static final Pattern COMMENT_END = Pattern.compile("\\{:/(?:comment)?\\}");
  private static final Pattern TAG =
      Pattern.compile("\\{:(?:/[a-z]{0,20}|:(?:nomarkdown|options)(?:\\s[^{}\\n]{0,300})?/?)\\}");

  /** {@code {:name: .class}} gives a list of attributes a name, {@code {:name}} uses it. */
  private static final Pattern NAMED =
      Pattern.compile("(?m)^ {0,3}\\{:\\s?([\\w-]{1,40}):(?:\\s[^{}\\n]{0,300})?\\}[ \\t]*$");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?m)^ {0,3}\\*\\[([^\\]\\n]{1,80})\\]:[ \\t]*([^\\n]{0,300})$");

  @Override
  public boolean mayOccurIn(String text) {
    return text.contains("{:") || text.contains("*[");
  }

  @Override
  public void resolve(Rewriting text) {
    var named = NAMED.matcher(text.text());
    var uses = Pattern.compile("(?!)");
    if (named.find()) {
      uses = Pattern.compile("\\{:\\s?" + Pattern.quote(named.group(1)) + "\\s?\\}");
    }
    for (int at = 0; at < text.text().length(); at = text.lineEnd(at) + 1) {
      if (at >= text.done() && !text.isCode(at)) {
        line(text, at, uses);
      }
    }
  }

  private static void line(Rewriting text, int start, Pattern uses) {
    int end = text.lineEnd(start);
    var line = text.text().substring(start, end);
    if (line.indexOf("*[") >= 0 && ABBREVIATION.matcher(line).matches()) {
      text.leaveOut(LeftOut.Kind.ABBREVIATION, start, end);
    } else if (line.indexOf("{:") >= 0) {
      if (NAMED.matcher(line).matches()) {
        text.drop(start, end);
      } else {
        parts(text, start, end, uses);
      }
    }
  }

  private static void parts(Rewriting text, int start, int lineEnd, Pattern uses) {
    for (int at = text.find("{:", start); at >= 0 && at < lineEnd; at = text.find("{:", at + 2)) {
      int end = text.text().length();
      var comment = COMMENT.matcher(text.text()).region(at, end);
      var tag = TAG.matcher(text.text()).region(at, end);
      var use = uses.matcher(text.text()).region(at, end);
      if (comment.lookingAt()) {
        comment(text, at, comment.end());
      } else if (tag.lookingAt()) {
        text.drop(at, tag.end());
      } else if (use.lookingAt()) {
        text.drop(at, use.end());
      }
    }
  }

  private static void comment(Rewriting text, int at, int after) {
    int limit = Math.min(text.text().length(), after + LONGEST);
    var close = COMMENT_END.matcher(text.text()).region(after, limit);
    if (close.find()) {
      text.tell(LeftOut.Kind.REMARK, at, text.text().substring(after, close.start()));
      text.drop(at, close.end());
    }
  }
}
