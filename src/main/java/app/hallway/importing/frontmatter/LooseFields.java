package app.hallway.importing.frontmatter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Metadata read line by line, for what no strict parser takes: {@code key: value} or {@code key =
 * value}, lists in brackets or as {@code - item} lines. What is none of these is passed over.
 */
final class LooseFields {
  private static final Pattern COLON =
      Pattern.compile("\\s*[\"']?([\\p{L}_@$][^:\"']{0,60}?)[\"']?\\s*:(?:\\s+(.*))?");
  private static final Pattern EQUALS = Pattern.compile("\\s*\"?([\\w.-]{1,60})\"?\\s*=\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
  private final Pattern pair;
  private @Nullable String key;

  private LooseFields(Pattern pair) {
    this.pair = pair;
  }

  static JsonNode read(Syntax syntax, String text) {
    var reader =
        new LooseFields(syntax == Syntax.TOML || syntax == Syntax.PROPERTIES ? EQUALS : COLON);
    (syntax == Syntax.JSON ? spread(text) : text).lines().forEach(reader::readLine);
    return reader.fields;
  }

  /** JSON may stand on one line; each of its fields gets one. */
  private static String spread(String json) {
    return json.replace(",\"", ",\n\"")
        .replace("{\"", "{\n\"")
        .replace("\"}", "\"\n}")
        .replace("\":", "\": ");
  }

  private void readLine(String line) {
    var item = ITEM.matcher(line);
    if (key != null && item.matches()) {
      addItem(key, unquoted(item.group(1)));
      return;
    }
    var matcher = pair.matcher(line);
    if (matcher.matches()) {
      key = matcher.group(1).strip();
      putOnce(key, matcher.group(2));
    }
  }

  private void addItem(String name, String item) {
    if (fields.get(name) instanceof ArrayNode list) {
      list.add(item);
    } else if (fields.path(name).asText().isEmpty()) {
      fields.putArray(name).add(item);
    }
  }

  private void putOnce(String name, @Nullable String raw) {
    var value = raw == null ? "" : raw.strip();
    if (fields.has(name)) {
      return;
    }
    if (value.startsWith("[") && value.replaceFirst(",$", "").endsWith("]")) {
      putList(name, value);
    } else {
      fields.put(name, unquoted(value));
    }
  }

  private void putList(String name, String value) {
    var list = fields.putArray(name);
    int start = 1;
    boolean quoted = false;
    int end = value.lastIndexOf(']');
    for (int i = 1; i <= end; i++) {
      char c = value.charAt(i);
      quoted ^= c == '"';
      if (i == end || (c == ',' && !quoted)) {
        list.add(unquoted(value.substring(start, i)));
        start = i + 1;
      }
    }
  }

  private static String unquoted(String raw) {
    var value = raw.strip();
    if (value.length() > 2 && value.endsWith(",") && isQuote(value.charAt(0))) {
      value = value.substring(0, value.length() - 1).strip();
    }
    boolean quoted =
        value.length() > 1
            && isQuote(value.charAt(0))
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
