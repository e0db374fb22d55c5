package app.hallway.importing.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The encoding that a page declares for itself, near its beginning, in a meta tag. */
public final class HtmlCharset {
  /** The HTML standard wants it within 1,024 bytes; pages do not always oblige. */
  private static final int HEAD = 8_192;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /** Empty where the page declares none, or none that Java knows. */
  public static Optional<Charset> declaredIn(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var declared = DECLARED.matcher(head);
    return declared.find() ? named(declared.group(1)) : Optional.empty();
  }

  /** Browsers take Latin-1 for windows-1252, and so must who reads what was written for them. */
  private static Optional<Charset> named(String name) {
    try {
      var charset = Charset.forName(name);
      boolean latin1 =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin1 ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
