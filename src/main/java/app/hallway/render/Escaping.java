package app.hallway.render;

/** Text as it must stand in HTML so that a browser reads that very text. */
final class Escaping {
  private Escaping() {}

  static void text(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), out);
    }
  }

  static String attribute(String value) {
    var out = new StringBuilder(value.length() + 8);
    text(value, out);
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(c);
    }
  }
}
