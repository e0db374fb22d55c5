package app.hallway.importing.dialect;

import app.hallway.model.LeftOut;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attribute lists of kramdown and Pandoc, which no reader is to see, and tables of contents that a
 * generator would write. A heading's own id stays as an anchor.
 */
final class AttributeLists implements Dialect {
  /** A class, an id or a value with its name, for a group that may have more. */
  static final String NAMED_OR_VALUED =
      "[.#][\\w:-]{1,80}|[\\w-]{1,40}=(?:\"[^\"\\n"
          + "]{0,200}\"|'[^'\\n"
          + "]{0,200}'|[\\w%.-]{1,80})";

  private static final String ATTRIBUTE = "(?:" + NAMED_OR_VALUED + "|toc)";
  private static final Pattern KRAMDOWN =
      Pattern.compile("\\{:\\s?" + ATTRIBUTE + "(?:\\s{1,4}" + ATTRIBUTE + "){0,20}\\s{0,4}\\}");

  /** On a line of its own, where names of other lists may stand too. */
  private static final String OF_BLOCK = "(?:[.#][\\w:.#-]{1,80}|" + ATTRIBUTE + "|[\\w-]{1,40})";

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\s{0,3}\\{:\\s?" + OF_BLOCK + "(?:\\s{1,4}" + OF_BLOCK + "){0,20}\\s{0,4}\\}\\s*");
  private static final Pattern NAMES = Pattern.compile("[^.#=]*");
  private static final Pattern HEADING =
      Pattern.compile("\\{\\s?(?:" + ATTRIBUTE + "\\s?){1,10}\\}[ \\t]*$");
  private static final Pattern CLOSING =
      Pattern.compile("(?<=\\S)(?:[ \\t]{1,40}#{1,20})?[ \\t]{0,40}$");
  private static final Pattern ID = Pattern.compile("#([\\w:-]+)");
  private static final Pattern TOC_LINE =
      Pattern.compile(
          "(?im)^[ \\t]*(?:\\[toc\\]|\\[\\[_?toc_?\\]\\]|@\\[toc\\]|\\$\\{toc\\}|\\{\\{toc\\}\\})["
              + " \\t]*$");
  private static final Pattern PLACE = Pattern.compile("\\s*\\{:\\s?(?:toc|footnotes)\\b");
  private static final Pattern TOC_ITEM = Pattern.compile("[ \\t]*(?:[-*+]|\\d\\.)\\s+\\S.*");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("{:")
        || text.contains("{#")
        || text.contains("{.")
        || text.contains("[TOC]")
        || text.contains("[toc]")
        || text.contains("[[")
        || text.contains("${toc}");
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = 0; at <= text.text().length(); ) {
      int end = text.lineEnd(at);
      if (end > at && !text.isCode(at)) {
        line(text, at, end);
      }
      at = end + 1;
    }
  }

  private static void line(Rewriting text, int start, int end) {
    var line = text.text().substring(start, end);
    if (line.indexOf('{') < 0 && line.indexOf('[') < 0) {
      return;
    }
    if (TOC_LINE.matcher(line).matches()) {
      text.drop(start, end);
    } else if (PLACE.matcher(line).lookingAt()) {
      dropList(text, start, end);
    } else if (line.contains("{:") && BLOCK.matcher(line).matches()) {
      block(text, start, end, line);
    } else {
      lists(text, start, line, isHeading(text, line, end));
    }
  }

  /** What kramdown makes, contents or notes, takes the place of a one-item list before it. */
  private static void dropList(Rewriting text, int start, int end) {
    int before = text.lineStart(Math.max(0, start - 1));
    boolean item =
        start > 0 && TOC_ITEM.matcher(text.text().substring(before, start - 1)).matches();
    text.drop(item ? before : start, end);
  }

  /** Names alone are a list only beside a block. */
  private static void block(Rewriting text, int start, int end, String line) {
    if (!NAMES.matcher(line).matches()) {
      text.drop(start, end);
    } else if (!text.isBlankAt(start - 1) || !text.isBlankAt(end + 1)) {
      text.leaveOut(LeftOut.Kind.ATTRIBUTES, start, end);
    }
  }

  private static boolean isHeading(Rewriting text, String line, int end) {
    var next =
        end < text.text().length() ? text.text().substring(end + 1, text.lineEnd(end + 1)) : "";
    return line.startsWith("#") || next.startsWith("===") || next.startsWith("---");
  }

  private static void lists(Rewriting text, int start, String line, boolean heading) {
    for (int at = line.indexOf('{'); at >= 0; at = line.indexOf('{', at + 1)) {
      if (start + at >= text.done() && !text.isCode(start + at)) {
        list(text, start, line, at, heading);
      }
    }
  }

  private static void list(Rewriting text, int start, String line, int at, boolean heading) {
    if (heading && heading(text, start, line, at)) {
      return;
    }
    if (line.startsWith("{:", at)) {
      replaced(text, start, KRAMDOWN.matcher(line).region(at, line.length()), heading);
    }
  }

  /** The list at the end of a heading, with what closes the heading before it. */
  private static boolean heading(Rewriting text, int start, String line, int at) {
    var list = HEADING.matcher(line).region(at, line.length());
    if (!list.lookingAt()) {
      return false;
    }
    var title = CLOSING.matcher(line.substring(0, at)).replaceFirst("");
    text.replace(start + title.length(), start + list.end(), anchor(list.group()));
    return true;
  }

  private static String anchor(String attributes) {
    var id = ID.matcher(attributes);
    return id.find() ? "<a id=\"" + id.group(1) + "\"></a>" : "";
  }

  private static boolean replaced(Rewriting text, int start, Matcher matcher, boolean keepsId) {
    if (!matcher.lookingAt()) {
      return false;
    }
    text.replace(
        start + matcher.start(), start + matcher.end(), keepsId ? anchor(matcher.group()) : "");
    return true;
  }
}
