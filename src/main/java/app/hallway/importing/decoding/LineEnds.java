package app.hallway.importing.decoding;

/** CRLF and lone CR become LF. */
final class LineEnds {
  private LineEnds() {}

  static String unify(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
