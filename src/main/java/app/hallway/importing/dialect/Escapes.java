package app.hallway.importing.dialect;

/** Text in places of CommonMark and HTML where some characters would mean something. */
final class Escapes {
  private Escapes() {}

  static String label(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace('\n', ' ');
  }

  static String destination(String url) {
    var line = url.replace('\n', ' ').strip();
    boolean plain = line.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<');
    return plain && !line.isEmpty()
        ? line
        : "<" + line.replace("<", "%3C").replace(">", "%3E") + ">";
  }

  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace('\n', ' ');
  }
}
