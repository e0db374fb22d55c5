package app.hallway.export;

import app.hallway.model.FileOwner;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** YAML front matter as Obsidian reads it: flat, with texts, dates and lists; nothing empty. */
final class Properties {
  /** What YAML takes for a text without quotes, in any of its versions. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}\\p{M}\\p{Nd}"
              + " .,;()/+&'!?=_~%@\\u2013\\u2014\\u2019-]|:(?=\\S)|#(?<=\\S#))*");

  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile("true|false|yes|no|on|off|null|y|n", Pattern.CASE_INSENSITIVE);

  private final StringBuilder yaml = new StringBuilder();

  Properties text(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      entry(key, scalar(value));
    }
    return this;
  }

  /** By which the file is known again. */
  Properties owner(FileOwner owner) {
    return text(FileOwner.PROPERTY, owner.toString());
  }

  Properties date(String key, @Nullable LocalDate value) {
    if (value != null) {
      entry(key, value.toString());
    }
    return this;
  }

  Properties list(String key, List<String> values) {
    if (!values.isEmpty()) {
      yaml.append(key).append(":\n");
      values.forEach(value -> yaml.append("  - ").append(scalar(value)).append('\n'));
    }
    return this;
  }

  String yaml() {
    return "---\n" + yaml + "---\n";
  }

  private void entry(String key, String value) {
    yaml.append(key).append(": ").append(value).append('\n');
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
