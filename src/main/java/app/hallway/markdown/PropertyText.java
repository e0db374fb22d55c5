package app.hallway.markdown;

import java.util.regex.Pattern;

/** A text as the value of a YAML property, on one line: without quotes where YAML needs none. */
public final class PropertyText {
  /** What YAML takes for a text without quotes, in any of its versions. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}\\p{M}\\p{Nd}"
              + " .,;()/+&'!?=_~%@\\u2013\\u2014\\u2019-]|:(?=\\S)|#(?<=\\S#))*");

  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile("true|false|yes|no|on|off|null|y|n", Pattern.CASE_INSENSITIVE);

  private PropertyText() {}

  /** What reads as the text, its white space as single blanks. */
  public static String of(String value) {
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
