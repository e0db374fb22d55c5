package app.hallway.importing.decoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The marks that name an encoding; the longer ones come first as they begin like shorter ones. */
enum ByteOrderMark {
  UTF_32LE("fffe0000", "UTF-32LE"),
  UTF_32BE("0000feff", "UTF-32BE"),
  UTF_8("efbbbf", "UTF-8"),
  UTF_16LE("fffe", "UTF-16LE"),
  UTF_16BE("feff", "UTF-16BE");

  private final String mark;
  private final Charset charset;

  ByteOrderMark(String hex, String charset) {
    this.mark = hex;
    this.charset = Charset.forName(charset);
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(candidate -> candidate.begins(bytes)).findFirst();
  }

  String textOf(byte[] bytes) {
    return new String(bytes, length(), bytes.length - length(), charset);
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= length() && HexFormat.of().formatHex(bytes, 0, length()).equals(mark);
  }

  private int length() {
    return mark.length() / 2;
  }
}
