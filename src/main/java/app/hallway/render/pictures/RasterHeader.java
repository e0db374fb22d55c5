package app.hallway.render.pictures;

import app.hallway.model.PictureType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What a picture says of itself, read without decoding it.
 *
 * @param frames more than 1 where it moves
 * @param progressive true for a JPEG of which no row is known before the last byte
 */
record RasterHeader(int width, int height, int frames, boolean progressive) {
  private static final int GIF_WIDTH = 6;
  private static final int GIF_HEIGHT = 8;
  private static final int JPEG_FIRST_SEGMENT = 2;
  private static final int JPEG_SCAN = 0xda;
  private static final int JPEG_PROGRESSIVE = 0xc2;

  static {
    // the classes that read pictures belong to AWT, which else looks for a screen
    System.setProperty("java.awt.headless", "true");
  }

  /** Empty where nothing here reads such a picture, or not this one. */
  static Optional<RasterHeader> read(PictureType type, byte[] bytes) {
    return reader(type).flatMap(reader -> read(reader, type, bytes));
  }

  /** What reads pictures of a type, without input. */
  static Optional<ImageReader> reader(PictureType type) {
    return switch (type) {
      case PNG, JPEG, GIF, BMP ->
          Optional.of(
              ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT)).next());
      case WEBP, AVIF, SVG -> Optional.empty();
    };
  }

  static void open(ImageReader reader, byte[] bytes) {
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), false, true);
  }

  private static Optional<RasterHeader> read(ImageReader reader, PictureType type, byte[] bytes) {
    try {
      open(reader, bytes);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      return Optional.of(
          switch (type) {
            case GIF -> gif(reader, bytes, width, height);
            case JPEG -> new RasterHeader(width, height, 1, isProgressive(bytes));
            default -> new RasterHeader(width, height, 1, false);
          });
    } catch (IOException | RuntimeException broken) {
      return Optional
          .empty(); // the readers throw whatever a broken picture makes them stumble over
    } finally {
      reader.dispose();
    }
  }

  /** Each frame is decoded in the size of the whole. */
  private static RasterHeader gif(ImageReader reader, byte[] bytes, int width, int height)
      throws IOException {
    return new RasterHeader(
        Math.max(width, littleEndian(bytes, GIF_WIDTH)),
        Math.max(height, littleEndian(bytes, GIF_HEIGHT)),
        reader.getNumImages(true),
        false);
  }

  private static int littleEndian(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  /** ISO/IEC 10918-1, annex B: segments with their lengths, up to the first scan. */
  private static boolean isProgressive(byte[] bytes) {
    int at = JPEG_FIRST_SEGMENT;
    while (at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff) {
      int marker = bytes[at + 1] & 0xff;
      if (marker == JPEG_PROGRESSIVE || marker == JPEG_SCAN) {
        return marker == JPEG_PROGRESSIVE;
      }
      boolean fill = marker == 0xff;
      at += fill ? 1 : 2 + ((bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff));
    }
    return false;
  }

  /** Of one frame. */
  long pixels() {
    return (long) width * height;
  }
}
