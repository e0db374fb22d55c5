package app.hallway.render.pictures;

import app.hallway.model.PictureType;
import app.hallway.model.SourceBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Lets pictures into a page: only what their own bytes prove them to be, and only what the page
 * engine can be sure to draw in little time and memory. A drawing is written anew from the parts
 * that are known to be harmless; a photograph that is larger than a page can show is made smaller.
 * Thread-safe.
 */
public final class PictureGate {
  private static final int GZIP = 0x8b1f;

  private final RasterPictures raster = new RasterPictures();

  /** Whether a picture may be shown, without the work of making a large one smaller. */
  public Optional<PictureRefusal> refusal(byte[] bytes) {
    var plain = unpacked(bytes);
    return PictureType.of(plain)
        .map(type -> isDrawing(type) ? refusal(drawing(plain, 0)) : raster.refusal(type, plain))
        .orElse(Optional.of(PictureRefusal.KIND));
  }

  private static Optional<PictureRefusal> refusal(Verdict verdict) {
    return verdict instanceof Verdict.Refused(var reason) ? Optional.of(reason) : Optional.empty();
  }

  /** A picture as the page may have it. */
  public Verdict admit(byte[] bytes) {
    return admit(bytes, 0);
  }

  /**
   * A picture in a picture.
   *
   * @param depth how many pictures it lies in
   */
  Verdict admit(byte[] bytes, int depth) {
    var plain = unpacked(bytes);
    var type = PictureType.of(plain);
    if (type.isEmpty()) {
      return new Verdict.Refused(PictureRefusal.KIND);
    }
    return isDrawing(type.get()) ? drawing(plain, depth) : raster.admit(type.get(), plain);
  }

  private Verdict drawing(byte[] bytes, int depth) {
    try {
      return new Drawing(this, depth).admit(bytes);
    } catch (RuntimeException stumbled) { // over what no drawing should say
      return new Verdict.Refused(PictureRefusal.BROKEN);
    }
  }

  private static boolean isDrawing(PictureType type) {
    return type == PictureType.SVG;
  }

  /** A packed drawing unpacked, as far as one may go; all else as it is. */
  private static byte[] unpacked(byte[] bytes) {
    if (bytes.length < 2 || ((bytes[0] & 0xff) | (bytes[1] & 0xff) << 8) != GZIP) {
      return bytes;
    }
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readNBytes(Drawing.LARGEST + 1);
    } catch (IOException broken) {
      return Arrays.copyOf(bytes, 0);
    }
  }

  /** The pixels of a picture that is none of lines; 0 where they are not known. */
  static long pixels(SourceBytes bytes, PictureType type) {
    return RasterHeader.read(type, bytes.toArray()).map(RasterHeader::pixels).orElse(0L);
  }
}
