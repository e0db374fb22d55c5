package app.hallway.importing.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark first, then UTF-8 if it is valid, then UTF-16 by its zero bytes,
 * then a guess.
 */
public final class TextDecoder {
  private TextDecoder() {}

  /** Never throws: what cannot be text is {@link Decoded.NotText}. */
  public static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** The same for a file that declares its encoding, which counts before a guess. */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    var known = FileSignature.of(bytes);
    if (known.isPresent()) {
      return new Decoded.NotText(known.get());
    }
    return ByteOrderMark.of(bytes)
        .map(mark -> sure(mark.textOf(bytes)))
        .orElseGet(() -> withoutMark(bytes, declared));
  }

  private static Decoded withoutMark(byte[] bytes, Optional<Charset> declared) {
    var shifting = declared.filter(charset -> isShifting(charset, bytes));
    if (shifting.isPresent()) {
      return sure(new String(bytes, shifting.get()));
    }
    var zeros = ZeroBytes.in(bytes);
    if (zeros.looksLikeUtf16()) {
      return sure(new String(bytes, zeros.highByteFirst() ? UTF_16BE : UTF_16LE));
    }
    var unicode = utf8(bytes);
    if (unicode.isEmpty() && zeros.any() && !zeros.areStrays()) {
      return new Decoded.NotText("zero bytes");
    }
    return unicode
        .<Decoded>map(TextDecoder::sure)
        .orElseGet(() -> declaredOrGuessed(bytes, declared));
  }

  /** Written in ASCII only, with escapes between its scripts, and so valid UTF-8 as well. */
  private static boolean isShifting(Charset charset, byte[] bytes) {
    return charset.name().startsWith("ISO-2022")
        && new String(bytes, ISO_8859_1).contains("\u001b");
  }

  /** The fast decoder puts U+FFFD for what is malformed, so only then is it worth a strict look. */
  private static Optional<String> utf8(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : MendedUtf8.strict(bytes);
  }

  private static Decoded declaredOrGuessed(byte[] bytes, Optional<Charset> declared) {
    return declared
        .filter(charset -> !charset.equals(UTF_8))
        .map(charset -> sure(new String(bytes, charset)))
        .orElseGet(() -> guessed(bytes));
  }

  private static Decoded guessed(byte[] bytes) {
    return MendedUtf8.mended(bytes)
        .<Decoded>map(text -> checked(text, "UTF-8, in part windows-1252"))
        .orElseGet(() -> inCharset(bytes, CharsetGuess.of(bytes)));
  }

  private static Decoded inCharset(byte[] bytes, Charset charset) {
    return checked(new String(bytes, charset), charset.name());
  }

  private static Decoded sure(String text) {
    return checked(text, null);
  }

  private static Decoded checked(String text, @Nullable String guessed) {
    if (Controls.tooMany(text)) {
      return new Decoded.NotText(text.indexOf('\0') < 0 ? "control characters" : "zero bytes");
    }
    var unified = LineEnds.unify(text);
    return new Decoded.Text(unified.replace('\0', '\uFFFD'), guessed, Decoded.Zeros.in(unified));
  }
}
