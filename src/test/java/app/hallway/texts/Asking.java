package app.hallway.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One place in the sources that asks for a text.
 *
 * @param key as it is written there: a literal, or code that makes one
 * @param arguments how many there are
 */
record Asking(String key, int arguments) {
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  /** All that call one of these methods, with the parentheses and commas of strings passed over. */
  static List<Asking> in(String code, Pattern methods) {
    var asked = new ArrayList<Asking>();
    var call = methods.matcher(code);
    while (call.find()) {
      var parts = parts(code, call.end());
      if (!methods.matcher(parts.getFirst()).find()) {
        asked.add(new Asking(parts.getFirst(), parts.size() - 1));
      }
    }
    return asked;
  }

  private static List<String> parts(String code, int from) {
    var parts = new ArrayList<String>();
    int depth = 0;
    int begin = from;
    for (int at = from; ; at++) {
      switch (code.charAt(at)) {
        case '"' -> at = endOfString(code, at);
        case '(', '{', '[' -> depth++;
        case ',' -> {
          if (depth == 0) {
            parts.add(code.substring(begin, at).strip());
            begin = at + 1;
          }
        }
        case ')', '}', ']' -> {
          if (--depth < 0) {
            parts.add(code.substring(begin, at).strip());
            return parts;
          }
        }
        default -> {}
      }
    }
  }

  private static int endOfString(String code, int at) {
    int end = at + 1;
    while (code.charAt(end) != '"') {
      end += code.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  /** The keys between which it chooses, or the only one; none where they are made at run time. */
  List<String> keys() {
    return key.contains("+") ? List.of() : literals();
  }

  /** Such as {@code warning.} where it asks for {@code "warning." + kind}. */
  List<String> prefixes() {
    return key.contains("+") ? literals() : List.of();
  }

  private List<String> literals() {
    return LITERAL.matcher(key).results().map(found -> found.group(1)).toList();
  }
}
