package app.hallway.render.pictures;

import app.hallway.model.PictureType;
import app.hallway.model.SourceBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Pictures whose bytes stand in their address (RFC 2397). */
public final class EmbeddedPicture {
  private static final String SCHEME = "data:";
  private static final String PACKED = ";base64";

  private EmbeddedPicture() {}

  /** The bytes in an address, whatever it says that they are; empty where it holds none. */
  public static Optional<byte[]> bytes(String address) {
    var text = address.strip();
    int comma = text.indexOf(',');
    if (comma < 0 || !text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    var head = text.substring(0, comma).stripTrailing().toLowerCase(Locale.ROOT);
    var body = unescaped(text.substring(comma + 1));
    return head.endsWith(PACKED) ? unpacked(body) : Optional.of(body);
  }

  private static Optional<byte[]> unpacked(byte[] base64) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static byte[] unescaped(String text) {
    var raw = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      int high = i + 2 < raw.length && raw[i] == '%' ? Character.digit(raw[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
      out.write(low < 0 ? raw[i] : high << 4 | low);
      i += low < 0 ? 0 : 2;
    }
    return out.toByteArray();
  }

  public static boolean isOne(String address) {
    return address.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** An address with these bytes in it. */
  public static String address(PictureType type, SourceBytes bytes) {
    return SCHEME
        + type.mediaType()
        + PACKED
        + ","
        + Base64.getEncoder().encodeToString(bytes.toArray());
  }
}
