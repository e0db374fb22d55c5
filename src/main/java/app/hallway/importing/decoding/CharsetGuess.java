package app.hallway.importing.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** The likeliest charset of bytes that are no Unicode: by letter statistics, else windows-1252. */
final class CharsetGuess {
  private static final int SAMPLE = 256 * 1024;
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    var charset = supported(detected(bytes));
    return charset != null && fits(charset, bytes) ? charset : FALLBACK;
  }

  private static @Nullable String detected(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  private static @Nullable Charset supported(@Nullable String name) {
    try {
      return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
    } catch (IllegalCharsetNameException notOfJava) {
      return null;
    }
  }

  private static boolean fits(Charset charset, byte[] bytes) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException wrongGuess) {
      return false;
    }
  }
}
