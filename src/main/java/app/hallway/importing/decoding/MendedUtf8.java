package app.hallway.importing.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 read strictly, or with single foreign bytes in it read as windows-1252. */
final class MendedUtf8 {
  private static final Charset FOREIGN = Charset.forName("windows-1252");

  private MendedUtf8() {}

  static Optional<String> strict(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** Empty where the foreign bytes are not outnumbered by characters that only UTF-8 writes so. */
  static Optional<String> mended(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    int foreign = 0;
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        break;
      }
      foreign += result.length();
      out.put(new String(bytes, in.position(), result.length(), FOREIGN));
      in.position(in.position() + result.length());
    }
    var text = out.flip().toString();
    return multiByteCharacters(text) - foreign > foreign ? Optional.of(text) : Optional.empty();
  }

  private static long multiByteCharacters(String text) {
    return text.chars().filter(c -> c > 0x7f).count();
  }
}
