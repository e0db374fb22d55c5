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

  /** What stands in braces; a brace of its own has a backslash. */
  private static final String INNER = "(?:\\s(?:[^}\\\\\\n]|\\\\.){0,300})?";

  private static final Pattern HIDDEN =
      Pattern.compile("\\{::(?:comment|nomarkdown[^{}\\n]{0,40}\\stype=[\"']?latex[\"']?)\\}");
  private static final Pattern END = Pattern.compile("\\{:/(?:comment|nomarkdown)?\\}");
  private static final Pattern END_LINE =
      Pattern.compile("(?m)^[ \\t]*\\{:/(?:comment|nomarkdown)?\\}[ \\t]*$");
  private static final Pattern TAG =
      Pattern.compile(
          "\\{:(?:/(?:comment|nomarkdown|options)?|:(?:comment|nomarkdown|options)"
              + INNER
              + "/?)\\}");

  /** Ends a block, so that the next of its kind is another. */
  private static final String END_OF_BLOCK = "^";

  /** {@code {:name: .class}} gives a list of attributes a name, {@code {:name}} uses it. */
  private static final Pattern NAMED =
      Pattern.compile("(?m)^ {0,3}\\{:\\s?([\\w-]{1,40}):" + INNER + "\\}[ \\t]*$");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?m)^ {0,3}\\*\\[([^\\]\\n]{1,80})\\]:[ \\t]*([^\\n]{0,300})$");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("{:") || text.contains("*[") || text.contains("\n^\n");
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
    if (line.equals(END_OF_BLOCK)) {
      text.replace(start, end, "<!-- -->");
    } else if (line.indexOf("*[") >= 0 && ABBREVIATION.matcher(line).matches()) {
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
      var hidden = HIDDEN.matcher(text.text()).region(at, end);
      var tag = TAG.matcher(text.text()).region(at, end);
      var use = uses.matcher(text.text()).region(at, end);
      boolean hides = hidden.lookingAt() && hide(text, at, hidden.end());
      if (!hides && tag.lookingAt()) {
        text.drop(at, tag.end());
      } else if (!hides && use.lookingAt()) {
        text.drop(at, use.end());
      }
    }
  }

  /** One on a line of its own ends on one; without its end it hides nothing. */
  private static boolean hide(Rewriting text, int at, int after) {
    int limit = Math.min(text.text().length(), after + LONGEST);
    var pattern = text.isAlone(at, after) ? END_LINE : END;
    var close = pattern.matcher(text.text()).region(after, limit);
    if (!close.find()) {
      return false;
    }
    text.tell(LeftOut.Kind.REMARK, at, text.text().substring(after, close.start()));
    text.drop(at, close.end());
    return true;
  }
}
