package app.hallway.export;

import app.hallway.export.FileOutline.Counted;
import app.hallway.export.FileOutline.Dated;
import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Listed;
import app.hallway.export.FileOutline.Worded;
import app.hallway.markdown.SourceCommands;
import app.hallway.model.FileOwner;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** YAML front matter as Obsidian reads it: flat, with texts, dates and lists; nothing empty. */
final class Properties {
  /** What YAML takes for a text without quotes, in any of its versions. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}\\p{M}\\p{Nd}"
              + " .,;()/+&'!?=_~%@\\u2013\\u2014\\u2019-]|:(?=\\S)|#(?<=\\S#))*");

  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile("true|false|yes|no|on|off|null|y|n", Pattern.CASE_INSENSITIVE);

  private Properties() {}

  /** Writes facts, and last whose file it is. */
  static String yaml(List<Fact> facts, FileOwner owner) {
    var owned = new Worded(FileOwner.PROPERTY, "" + owner);
    return yaml(Stream.concat(facts.stream(), Stream.of(owned)).toList());
  }

  static String yaml(List<Fact> facts) {
    return facts.stream().map(Properties::entry).collect(Collectors.joining("", "---\n", "---\n"));
  }

  private static String entry(Fact fact) {
    return fact.name()
        + switch (fact) {
          case Worded(var name, var text) -> ": " + scalar(text) + "\n";
          case Dated(var name, var day) -> ": " + day + "\n";
          case Counted(var name, var number) -> ": " + number + "\n";
          case Listed(var name, var texts) ->
              texts.stream()
                  .map(text -> "  - " + scalar(text) + "\n")
                  .collect(Collectors.joining("", ":\n", ""));
        };
  }

  private static String scalar(String value) {
    var line = value.strip().replaceAll("\\s+", " ");
    boolean plain = PLAIN.matcher(line).matches() && !OTHER_THAN_TEXT.matcher(line).matches();
    return plain ? line : quoted(line);
  }

  private static String quoted(String line) {
    var out = new StringBuilder("\"");
    int next;
    for (int i = 0; i < line.length(); i = next) {
      int c = line.codePointAt(i);
      next = i + Character.charCount(c);
      appendEscaped(out, c, SourceCommands.begin(line, i));
    }
    return out.append('"').toString();
  }

  private static void appendEscaped(StringBuilder out, int c, boolean command) {
    if (c == '"' || c == '\\') {
      out.append('\\').appendCodePoint(c);
    } else if (isPrintable(c) && !command) {
      out.appendCodePoint(c);
    } else {
      out.append(String.format("\\u%04x", c));
    }
  }

  /** By YAML's own definition (1.2, section 5.1), of one-line texts. */
  private static boolean isPrintable(int c) {
    return (c >= 0x20 && c <= 0x7e)
        || (c >= 0xa0 && c <= 0xd7ff && c != 0x2028 && c != 0x2029)
        || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff)
        || c >= 0x10000;
  }
}
