package app.hallway.importing.mhtml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header fields of a file or of a part of it, folded lines joined (RFC 5322, 2.2), with the
 * parameters that some fields have (RFC 2045, 5.1).
 */
final class MimeHeaders {
  /** No header is longer, in characters. */
  private static final int LONGEST = 64 << 10;

  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80}):[ \\t]*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("([\\w*-]{1,40})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\\s\"]+))");

  private final Map<String, String> fields;
  private final int end;

  private MimeHeaders(Map<String, String> fields, int end) {
    this.fields = fields;
    this.end = end;
  }

  /** Those that begin at a place of a text, up to the first line that is blank; empty at worst. */
  static MimeHeaders at(String text, int start) {
    var fields = new HashMap<String, String>();
    var name = "";
    int at = start;
    while (at < text.length() && at - start < LONGEST) {
      int lineEnd = endOfLine(text, at);
      var line = text.substring(at, lineEnd).stripTrailing();
      at = Math.min(text.length(), lineEnd + 1);
      if (line.isEmpty()) {
        return new MimeHeaders(fields, at);
      }
      var field = FIELD.matcher(line);
      if (isFolded(line)) {
        fields.computeIfPresent(name, (key, value) -> value + line);
      } else if (field.matches()) {
        name = field.group(1).toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, field.group(2));
      } else {
        return new MimeHeaders(Map.of(), start);
      }
    }
    return new MimeHeaders(at == text.length() ? fields : Map.of(), at);
  }

  private static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static boolean isFolded(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }

  /** Where what they are about begins. */
  int end() {
    return end;
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Such as {@code text/html}; in lower case. */
  String mediaType() {
    return field("content-type")
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .orElse("text/plain");
  }

  /** A parameter of the content's type. */
  Optional<String> parameter(String name) {
    return PARAMETER
        .matcher(field("content-type").orElse(""))
        .results()
        .filter(found -> found.group(1).equalsIgnoreCase(name))
        .map(found -> found.group(2) == null ? found.group(3) : unquoted(found.group(2)))
        .findFirst();
  }

  private static String unquoted(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
