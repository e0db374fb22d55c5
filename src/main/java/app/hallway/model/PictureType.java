package app.hallway.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The picture formats that come into a library, each told by its first bytes, not by its name. */
public enum PictureType {
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  WEBP("image/webp"),
  AVIF("image/avif"),
  BMP("image/bmp"),
  SVG("image/svg+xml");

  /** What may stand before the root element of an SVG file. */
  private static final Pattern SVG_START =
      Pattern.compile(
          "\ufeff?\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<![A-Z][^>]*>\\s*|]>\\s*)*+<svg[\\s>].*",
          Pattern.DOTALL);

  /** The sizes of header that bitmap files have had since 1988. */
  private static final Set<Integer> BITMAP_HEADERS = Set.of(12, 40, 52, 56, 64, 108, 124);

  private static final int SVG_HEAD = 4_096;

  private final String mediaType;

  PictureType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<PictureType> of(byte[] bytes) {
    return Arrays.stream(values()).filter(type -> type.matches(bytes)).findFirst();
  }

  private boolean matches(byte[] bytes) {
    return switch (this) {
      case PNG -> starts(bytes, 0, "\u0089PNG\r\n\u001a\n");
      case JPEG -> starts(bytes, 0, "\u00ff\u00d8\u00ff");
      case GIF -> starts(bytes, 0, "GIF87a") || starts(bytes, 0, "GIF89a");
      case WEBP -> starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP");
      case AVIF -> starts(bytes, 4, "ftypavif") || starts(bytes, 4, "ftypavis");
      case BMP -> isBitmap(bytes);
      case SVG -> isSvg(bytes);
    };
  }

  private static boolean starts(byte[] bytes, int offset, String magic) {
    var expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    int end = offset + expected.length;
    return bytes.length >= end && Arrays.equals(bytes, offset, end, expected, 0, expected.length);
  }

  private static boolean isBitmap(byte[] bytes) {
    return starts(bytes, 0, "BM")
        && starts(bytes, 6, "\0\0\0\0")
        && starts(bytes, 15, "\0\0\0")
        && BITMAP_HEADERS.contains((int) bytes[14]);
  }

  private static boolean isSvg(byte[] bytes) {
    int length = Math.min(bytes.length, SVG_HEAD);
    return SVG_START.matcher(new String(bytes, 0, length, StandardCharsets.UTF_8)).matches();
  }
}
