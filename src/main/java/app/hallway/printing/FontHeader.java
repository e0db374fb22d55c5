package app.hallway.printing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The tables of a font file (OpenType 1.9, "Organization of an OpenType font"): what can be told of
 * it without reading its outlines, which may be megabytes.
 */
final class FontHeader {
  private static final int COLLECTION = 0x74746366;
  private static final int TRUETYPE_OUTLINES = 0x676c7966;
  private static final int MOST_TABLES = 200;

  private FontHeader() {}

  /** Whether a font, or the first of a collection, has outlines that a PDF can hold here. */
  static boolean hasTrueTypeOutlines(Path file) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
      if (bytes.readInt() == COLLECTION) {
        bytes.seek(12);
        bytes.seek(Integer.toUnsignedLong(bytes.readInt()) + 4);
      }
      int tables = Math.min(bytes.readUnsignedShort(), MOST_TABLES);
      bytes.skipBytes(6);
      for (int i = 0; i < tables; i++) {
        if (bytes.readInt() == TRUETYPE_OUTLINES) {
          return true;
        }
        bytes.skipBytes(12);
      }
      return false;
    }
  }
}
