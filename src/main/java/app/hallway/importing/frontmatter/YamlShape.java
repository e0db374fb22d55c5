package app.hallway.importing.frontmatter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How far lines have the shape of a YAML mapping. It decides where front matter ends that nobody
 * closed, so after a blank line it goes on only for what prose would not begin with.
 */
final class YamlShape {
  private static final Pattern KEY =
      Pattern.compile(
          "\\s*(?:\"[^\"]{1,60}\"|'[^']{1,60}'|[\\p{L}_@$][\\w .\\p{L}-]{0,60}?)\\s?:(?:\\s.*)?");
  private static final Pattern PLAIN_KEY = Pattern.compile("[a-z_]{1,30}\\s?:(?:\\s.*)?");
  private static final Pattern CONTINUED = Pattern.compile("\\s+\\S.*|-(?:\\s.*)?|#.*|[\\]})].*");

  /** In lines; a generator may have put a whole post into its description. */
  private static final int LONGEST_QUOTE = 300;

  private final List<String> lines;
  private int at;

  private YamlShape(List<String> lines, int from) {
    this.lines = lines;
    this.at = from;
  }

  /** The first line at or after {@code from} that does not belong; a fence never does. */
  static int endOf(List<String> lines, int from) {
    return new YamlShape(lines, from).end();
  }

  private int end() {
    int end = at;
    boolean afterBlank = false;
    boolean any = false;
    while (at < lines.size()) {
      var line = lines.get(at);
      if (line.isBlank()) {
        afterBlank = any;
        at++;
        continue;
      }
      if (isFence(line)) {
        return any ? at : end;
      }
      if (!belongs(line, afterBlank, any)) {
        return end;
      }
      at += linesOfQuoted(line);
      end = at;
      any = true;
      afterBlank = false;
    }
    return end;
  }

  private static boolean isFence(String line) {
    var stripped = line.stripTrailing();
    return stripped.equals("---") || stripped.equals("...");
  }

  private static boolean belongs(String line, boolean afterBlank, boolean any) {
    if (afterBlank) {
      return PLAIN_KEY.matcher(line).matches();
    }
    return KEY.matcher(line).matches() || (any && CONTINUED.matcher(line).matches());
  }

  /**
   * A quoted value may run over lines, blank ones too; one that never ends is a line like others.
   */
  private int linesOfQuoted(String line) {
    int colon = line.indexOf(':');
    var value = line.substring(colon + 1).strip();
    if (colon < 0 || value.isEmpty() || !isOpenQuote(value)) {
      return 1;
    }
    char quote = value.charAt(0);
    int limit = Math.min(lines.size(), at + LONGEST_QUOTE);
    for (int i = at + 1; i < limit && !isFence(lines.get(i)); i++) {
      if (lines.get(i).stripTrailing().endsWith(String.valueOf(quote))) {
        return i - at + 1;
      }
    }
    return 1;
  }

  private static boolean isOpenQuote(String value) {
    char quote = value.charAt(0);
    return (quote == '\'' || quote == '"') && value.indexOf(quote, 1) < 0;
  }
}
