package app.hallway.importing.mhtml;

import java.io.ByteArrayOutputStream;

/** Bytes written as text, most of them as they are and others as {@code =C3} (RFC 2045, 6.7). */
final class QuotedPrintable {
  private final String text;
  private final ByteArrayOutputStream bytes;
  private int at;

  private QuotedPrintable(String text) {
    this.text = text;
    this.bytes = new ByteArrayOutputStream(text.length());
  }

  /** What is not encoded as it should be stands as it is. */
  static byte[] decode(String text) {
    var decoding = new QuotedPrintable(text);
    while (decoding.at < text.length()) {
      decoding.next();
    }
    return decoding.bytes.toByteArray();
  }

  private void next() {
    char c = text.charAt(at);
    int lineEnd = c == '=' ? afterLineEnd(at + 1) : -1;
    if (lineEnd >= 0) {
      at = lineEnd;
    } else if (c == '=' && at + 2 < text.length() && byteAt(at + 1) >= 0) {
      bytes.write(byteAt(at + 1));
      at += 3;
    } else {
      bytes.write(c);
      at++;
    }
  }

  /** Behind the end of a line that goes on in the next, or -1. */
  private int afterLineEnd(int from) {
    int end = from;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    end = text.charAt(end) == '\r' && end + 1 < text.length() ? end + 1 : end;
    return text.charAt(end) == '\n' ? end + 1 : -1;
  }

  private int byteAt(int index) {
    int high = Character.digit(text.charAt(index), 16);
    int low = Character.digit(text.charAt(index + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
