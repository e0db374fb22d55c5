package app.hallway.importing.decoding;

/** CRLF and lone CR become LF, a zero character the mark of an unreadable one. */
final class LineEnds {
  private LineEnds() {}

  static String unify(String text) {
    var unified = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return unified.indexOf('\0') < 0 ? unified : unified.replace('\0', '\uFFFD');
  }
}
