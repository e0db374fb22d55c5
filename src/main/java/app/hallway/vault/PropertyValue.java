package app.hallway.vault;

import app.hallway.markdown.QuotedScalar;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property as it is compared: programs that show properties write them anew in their own style,
 * which changes nothing of what they say.
 */
final class PropertyValue {
  private static final Pattern ENTRY = Pattern.compile("([a-z-]+):(?:[ \\t]+(.*))?");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");
  private static final Pattern FLOW = Pattern.compile("\\[([^\\[\\]{}\"'#]*)]");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/]))");

  /** What is not told by these rules alone: comments, anchors, blocks, mappings. */
  private static final Pattern INVOLVED =
      Pattern.compile("[|>&*!%@`{\\[].*|.*\\s#.*|[^\"'].*:\\s.*");

  private PropertyValue() {}

  /** The name, and each value on a line of its own; the very text where it is more than that. */
  static String canonical(String text) {
    var lines = text.split("\n", -1);
    var head = ENTRY.matcher(lines[0].stripTrailing());
    if (!head.matches()) {
      return text;
    }
    var told = new StringBuilder(head.group(1)).append(':');
    for (var value : values(head.group(2), lines)) {
      var plain = value.strip();
      if (INVOLVED.matcher(plain).matches()) {
        return text;
      }
      told.append('\n').append(unquoted(plain));
    }
    return told.toString();
  }

  private static Iterable<String> values(@Nullable String first, String[] lines) {
    var values = new ArrayList<String>();
    if (first != null && !first.isBlank()) {
      var flow = FLOW.matcher(first.strip());
      if (flow.matches()) {
        COMMA.splitAsStream(flow.group(1)).forEach(values::add);
      } else {
        values.add(first);
      }
    }
    for (int i = 1; i < lines.length; i++) {
      var item = ITEM.matcher(lines[i]);
      if (item.matches()) {
        values.add(item.group(1));
      } else if (!lines[i].isBlank()) {
        values.add("| " + lines[i]);
      }
    }
    return values;
  }

  private static String unquoted(String value) {
    return QuotedScalar.unquoted(value, ESCAPED);
  }
}
