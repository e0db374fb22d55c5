package app.hallway.annotations;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file. All of these forms are written in UTF-8; what is not was saved again by an
 * editor, in UTF-16 with its mark or in the old code page of Windows.
 */
final class FileText {
  private static final String MARK = "\uFEFF";

  private FileText() {}

  /** Lines end in \n, and no byte order mark is left. */
  static String of(byte[] bytes) {
    return unified(decoded(bytes));
  }

  private static String decoded(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 255) == first && (bytes[1] & 255) == second;
  }

  /** Kindle writes a mark at the title of each entry. */
  private static String unified(String text) {
    return text.replace(MARK, "").replace("\r\n", "\n").replace('\r', '\n');
  }
}
