package app.hallway.importing.dialect;

import app.hallway.model.LeftOut;
import java.util.regex.Pattern;

/** The parts of MDX that are JavaScript: imports, exports, comments, attributes in braces. */
final class ModuleLines implements Dialect {
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^(?:import\\s+(?:[^'\"\\n"
              + "]{0,200}\\s+from\\s+)?['\"][^'\"\\n"
              + "]+['\"];?[ \\t]*|import\\s*\\{[^}]{0,2000}\\}\\s*from\\s*['\"][^'\"\\n"
              + "]+['\"];?[ \\t]*)$");
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?m)^export\\s+(?:const|let|var|default|function|async|class|type)\\b[^\\n]*");

  /** What another module has, handed on; its own names end where the brace does. */
  private static final Pattern REEXPORT =
      Pattern.compile(
          "^export\\s+(?:\\*(?:\\s+as\\s+\\w{1,80})?|(?:type\\s+)?\\{[^}]{0,2000}\\})(?:\\s*from\\s*['\"][^'\"\\n]{1,300}['\"])?;?[ \\t]*$",
          Pattern.MULTILINE);

  private static final Pattern HEADING_ID =
      Pattern.compile("\\{/\\*\\s*([\\w-]{1,100})\\s*\\*/\\}[ \\t]*$");
  private static final Pattern SPACE = Pattern.compile("\\{\\s*(['\"`])(\\s*)\\1\\s*\\}");
  private static final Pattern EXPRESSION = Pattern.compile("\\s([A-Za-z-]{1,40})=\\{");

  private static final int LONGEST = 4_000;

  /** Whether a file that does not call itself MDX is written in it nevertheless. */
  static boolean isPlainly(Glance text) {
    return text.contains("{/*")
        || (text.hasLine("import") && text.contains("import ") && hasImport(text))
        || (text.hasLine("export") && text.contains("export ") && hasExport(text));
  }

  private static boolean hasImport(Glance text) {
    return IMPORT.matcher(text.text()).find();
  }

  private static boolean hasExport(Glance text) {
    return REEXPORT.matcher(text.text()).find()
        || (EXPORT.matcher(text.text()).find() && text.contains("/>"));
  }

  @Override
  public boolean mayOccurIn(Glance text) {
    return true;
  }

  @Override
  public void resolve(Rewriting text) {
    int at = 0;
    while (at < text.text().length()) {
      int end = text.lineEnd(at);
      if (!text.isCode(at)) {
        end = line(text, at, end);
      }
      at = end + 1;
    }
  }

  /** Returns where the last line of what began here ends. */
  private static int line(Rewriting text, int start, int end) {
    if (text.text().startsWith("import", start)) {
      var matcher =
          IMPORT.matcher(text.text()).region(start, Math.min(text.text().length(), start + 3000));
      if (matcher.lookingAt()) {
        text.drop(start, matcher.end());
        return text.lineEnd(matcher.end());
      }
    }
    if (text.text().startsWith("export", start)) {
      var handedOn =
          REEXPORT.matcher(text.text()).region(start, Math.min(text.text().length(), start + 3000));
      if (handedOn.lookingAt()) {
        text.drop(start, handedOn.end());
        return text.lineEnd(handedOn.end());
      }
    }
    if (text.text().startsWith("export ", start)
        && EXPORT.matcher(text.text().substring(start, end)).matches()) {
      int last = endOfStatement(text, start);
      text.drop(start, last);
      return last;
    }
    braces(text, start, end);
    return Math.max(end, text.done() == 0 ? end : text.lineEnd(Math.max(end, text.done() - 1)));
  }

  /** To the first blank line that follows it. */
  private static int endOfStatement(Rewriting text, int start) {
    int blank = text.text().indexOf("\n\n", start);
    return blank < 0 ? text.text().length() : blank;
  }

  private static void braces(Rewriting text, int start, int end) {
    for (int at = text.text().indexOf('{', start, end); at >= 0 && at < end; ) {
      if (at >= text.done() && !text.isCode(at)) {
        brace(text, start, at, end);
      }
      int next = Math.max(at + 1, text.done());
      at = next < end ? text.text().indexOf('{', next, end) : -1;
    }
  }

  private static void brace(Rewriting text, int start, int at, int end) {
    if (text.text().startsWith("{/*", at)) {
      var heading = HEADING_ID.matcher(text.text()).region(at, end);
      if (text.text().charAt(start) == '#' && heading.lookingAt()) {
        int title = text.text().substring(start, at).stripTrailing().length();
        text.replace(start + title, end, "<a id=\"" + heading.group(1) + "\"></a>");
      } else {
        text.within("*/}", at + 3, LONGEST).ifPresent(close -> comment(text, at, close));
      }
      return;
    }
    var space = SPACE.matcher(text.text()).region(at, end);
    if (space.lookingAt()) {
      text.replace(at, space.end(), space.group(2).isEmpty() ? "" : " ");
      return;
    }
    attribute(text, at);
  }

  /** One word is for a tool. */
  private static void comment(Rewriting text, int at, int close) {
    var words = text.text().substring(at + 3, close).strip();
    if (words.indexOf(' ') > 0) {
      text.tell(LeftOut.Kind.REMARK, at, words);
    }
    text.drop(at, close + 3);
  }

  /** An HTML tag's attribute that is an expression: a quoted one is a value, others say nothing. */
  private static void attribute(Rewriting text, int brace) {
    int name = Math.max(text.done(), brace - 42);
    var attribute = EXPRESSION.matcher(text.text()).region(name, brace + 1);
    int close = closing(text.text(), brace);
    if (close < 0) {
      return;
    }
    int start = -1;
    var key = "";
    while (attribute.find()) {
      start = attribute.end() == brace + 1 ? attribute.start() : start;
      key = attribute.group(1);
    }
    if (start < 0 || !insideTag(text.text(), start)) {
      return;
    }
    var value = text.text().substring(brace + 1, close).strip();
    boolean quoted = value.length() > 1 && "\"'`".indexOf(value.charAt(0)) >= 0;
    var kept = quoted ? value.substring(1, value.length() - 1).replace("\"", "&quot;") : "";
    text.replace(start, close + 1, quoted ? " " + key + "=\"" + kept + "\"" : "");
  }

  private static boolean insideTag(String text, int at) {
    for (int i = at; i > Math.max(0, at - 2_000); i--) {
      if (text.charAt(i) == '<' || text.charAt(i) == '>') {
        return text.charAt(i) == '<';
      }
    }
    return text.charAt(0) == '<';
  }

  private static int closing(String text, int brace) {
    int depth = 0;
    int limit = Math.min(text.length(), brace + 2_000);
    for (int i = brace; i < limit; i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
