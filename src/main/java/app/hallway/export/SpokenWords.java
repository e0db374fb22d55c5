package app.hallway.export;

import app.hallway.model.Anchor;

/** Tells what somebody said from what a reporter wrote, by the quotation marks around it. */
final class SpokenWords {
  private static final String OPENING = "\"\u201c\u201e\u00ab\u300c\u300e\u201f";
  private static final String CLOSING = "\"\u201d\u201c\u00bb\u300d\u300f";

  private SpokenWords() {}

  static boolean are(Anchor quote) {
    var words = quote.quote().strip();
    var before = quote.prefix().stripTrailing();
    var behind = quote.suffix().stripLeading();
    boolean opened = startsWith(words, OPENING) || endsWith(before, OPENING);
    boolean closed = endsWith(words, CLOSING) || startsWith(behind, CLOSING);
    return opened && closed;
  }

  private static boolean startsWith(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean endsWith(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
