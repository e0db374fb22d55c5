package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/** {@code highlight} and its sisters, which hold code, become fences; on one line, a code span. */
final class CodeTags implements Dialect {
  private static final Pattern OPEN =
      Pattern.compile(
          "\\{(?:%-?|\\{[<%])\\s*(?:highlight|codeblock|code|prism)\\b([^\\n"
              + "]{0,200}?)(?:-?%|[>%]\\})\\}");
  private static final String CLOSE =
      "\\{(?:%%-?|\\{[<%%])\\s*(?:/\\s*|end)(?:highlight|codeblock|code|prism)\\s*(?:-?%%|[>%%]\\})\\}"
          .formatted();
  private static final Pattern CLOSED = Pattern.compile(CLOSE);

  @Override
  public boolean mayOccurIn(Glance text) {
    return (text.contains("{%") || text.contains("{{")) && isClosed(text.text());
  }

  private static boolean isClosed(String text) {
    var close = CLOSED.matcher(text);
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      if (close.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void resolve(Rewriting text) {
    var open = OPEN.matcher(text.text());
    var close = CLOSED.matcher(text.text());
    int from = 0;
    while (open.find(from)) {
      if (text.isCode(open.start())) {
        from = open.end();
      } else if (close.find(open.end())) {
        replace(
            text, open.start(), open.end(), language(open.group(1)), close.start(), close.end());
        from = close.end();
      } else {
        return;
      }
    }
  }

  private static void replace(
      Rewriting text, int start, int contentStart, String language, int contentEnd, int end) {
    var content = text.text().substring(contentStart, contentEnd);
    var ticks = "`".repeat(Math.max(3, longestRun(content) + 1));
    if (content.indexOf('\n') < 0) {
      text.replace(start, end, "`` " + content.strip() + " ``");
      return;
    }
    var indent = text.text().substring(text.lineStart(start), start);
    var first = content.lines().findFirst().orElse("");
    text.replace(start, contentStart + first.length(), ticks + language);
    var lastLine = text.text().substring(text.lineStart(contentEnd), contentEnd);
    if (lastLine.isBlank()) {
      text.replace(contentEnd - lastLine.length(), end, (indent.isBlank() ? indent : "") + ticks);
    } else {
      text.replace(contentEnd, end, "");
    }
  }

  private static String language(String arguments) {
    var words = arguments.strip().split("[\\s,\"'=]+", -1);
    return words[0].equals("lang") && words.length > 1
        ? words[1]
        : words[0].startsWith("lang:")
            ? words[0].substring(5)
            : words[0].replaceAll("[^\\w+#-]", "");
  }

  private static int longestRun(String content) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < content.length(); i++) {
      run = content.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
