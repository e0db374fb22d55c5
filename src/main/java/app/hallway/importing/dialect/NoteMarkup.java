package app.hallway.importing.dialect;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What note programs write for themselves: names of blocks at the end of lines and boxes of other
 * kinds (Obsidian, https://help.obsidian.md/), properties of blocks (Logseq,
 * https://docs.logseq.com/).
 */
final class NoteMarkup implements Dialect {
  private static final Pattern BLOCK_NAME =
      Pattern.compile("(?:^|\\s)\\^[A-Za-z0-9-]{1,60}[ \\t]*$");
  private static final Pattern BOX =
      Pattern.compile("([ \\t]*(?:[-*+]|\\d{1,9}[.)]) +)\\[([<>?!/*\"-])\\](?= )");
  private static final Pattern SET =
      Pattern.compile("(?<!\\\\)\\^\\[[^\\]\\s]{1,60}\\](?=[-+*?{$\\\\(\\[.])");
  private static final List<String> BOXES =
      List.of("[<] ", "[>] ", "[?] ", "[!] ", "[/] ", "[*] ", "[\"] ", "[-] ");

  private static final Pattern PROPERTY =
      Pattern.compile("([ \\t]*(?:[-*+] +)?)([a-zA-Z][\\w-]{0,40})::(?:[ \\t]+(.*))?");

  /** Properties that say nothing to a reader. */
  private static final Set<String> OWN =
      Set.of("id", "collapsed", "heading", "background-color", "public", "exclude-from-graph-view");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains('^') || text.contains("::") || BOXES.stream().anyMatch(text::contains);
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = 0; at < text.text().length(); at = text.lineEnd(at) + 1) {
      if (!text.isCode(at)) {
        line(text, at, text.lineEnd(at));
      }
    }
  }

  private static void line(Rewriting text, int start, int end) {
    var line = text.text().substring(start, end);
    var box = BOX.matcher(line);
    if (box.lookingAt()) {
      text.replace(start + box.end(1), start + box.end(), "[ ]");
    }
    if (line.contains("::")) {
      property(text, start, end, line);
    }
    if (line.indexOf('^') >= 0) {
      expressions(text, start, line);
      var name = BLOCK_NAME.matcher(line);
      if (name.find() && !text.isCode(start + name.start())) {
        text.drop(Math.max(text.done(), start + name.start()), end);
      }
    }
  }

  /** Sets of letters in regular expressions are no notes. */
  private static void expressions(Rewriting text, int start, String line) {
    for (var set = SET.matcher(line); set.find(); ) {
      if (!text.isCode(start + set.start())) {
        text.replace(start + set.start(), start + set.start() + 1, "\\^");
      }
    }
  }

  private static void property(Rewriting text, int start, int end, String line) {
    var property = PROPERTY.matcher(line);
    if (!property.matches()) {
      return;
    }
    var name = property.group(2);
    if (OWN.contains(name) || name.startsWith("logseq")) {
      text.drop(start + property.end(1), end);
    } else {
      text.replace(start + property.end(2), start + property.end(2) + 2, ":");
    }
  }
}
