package app.hallway.render.pictures;

import app.hallway.model.PictureType;
import app.hallway.model.SourceBytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures made of pixels. The page decodes a picture whole, with all its frames, at four bytes a
 * pixel; so what is larger than a page can show comes to it smaller. One at a time is decoded here.
 */
final class RasterPictures {
  /** What the page may decode for one picture, in pixels of all its frames. */
  static final long SHOWN = 6_000_000;

  /** The same of a picture that is wider than a page. */
  static final long SHOWN_WIDE = 2_000_000;

  /** What is decoded here, row by row, in pixels. */
  static final long LARGEST = 100_000_000;

  /** The same of a picture whose parts must all be kept until the last one has come. */
  static final long LARGEST_PROGRESSIVE = 40_000_000;

  /** As wide as a page on a screen of two pixels a point. */
  static final int WIDEST = 1_600;

  /** What is held at once while it is made smaller, in pixels. */
  private static final double HELD = 24_000_000;

  private static final float QUALITY = 0.9f;

  Optional<PictureRefusal> refusal(PictureType type, byte[] bytes) {
    if (RasterHeader.reader(type).isEmpty()) {
      return Optional.of(PictureRefusal.KIND);
    }
    return RasterHeader.read(type, bytes)
        .map(RasterPictures::refusal)
        .orElse(Optional.of(PictureRefusal.BROKEN));
  }

  private static Optional<PictureRefusal> refusal(RasterHeader header) {
    long most = header.progressive() ? LARGEST_PROGRESSIVE : LARGEST;
    return header.pixels() > most ? Optional.of(PictureRefusal.PIXELS) : Optional.empty();
  }

  Verdict admit(PictureType type, byte[] bytes) {
    var refusal = refusal(type, bytes);
    if (refusal.isPresent()) {
      return new Verdict.Refused(refusal.get());
    }
    return RasterHeader.read(type, bytes)
        .<Verdict>map(header -> admit(type, bytes, header))
        .orElse(new Verdict.Refused(PictureRefusal.BROKEN));
  }

  private Verdict admit(PictureType type, byte[] bytes, RasterHeader header) {
    if (header.pixels() * header.frames() <= mostOf(header)) {
      return new Verdict.Shown(type, SourceBytes.of(bytes));
    }
    try {
      return smaller(type, bytes, header);
    } catch (IOException | RuntimeException broken) {
      return new Verdict.Refused(PictureRefusal.BROKEN);
    }
  }

  /** The first frame, as many times smaller as it must be. */
  private synchronized Verdict smaller(PictureType type, byte[] bytes, RasterHeader header)
      throws IOException {
    int times = times(header);
    int skipped = (int) Math.ceil(Math.sqrt(header.pixels() / HELD));
    int averaged = Math.ceilDiv(times, skipped);
    return written(averaged(read(type, bytes, skipped), averaged));
  }

  private static long mostOf(RasterHeader header) {
    return header.width() > WIDEST ? SHOWN_WIDE : SHOWN;
  }

  private static int times(RasterHeader header) {
    double wide = (double) header.width() / WIDEST;
    double large = Math.sqrt((double) header.pixels() / SHOWN);
    return header.pixels() <= mostOf(header) ? 1 : (int) Math.ceil(Math.max(wide, large));
  }

  private static BufferedImage read(PictureType type, byte[] bytes, int skipped)
      throws IOException {
    var reader = RasterHeader.reader(type).orElseThrow();
    try {
      RasterHeader.open(reader, bytes);
      var parameters = reader.getDefaultReadParam();
      parameters.setSourceSubsampling(skipped, skipped, 0, 0);
      return reader.read(0, parameters);
    } finally {
      reader.dispose();
    }
  }

  /** Each square of so many pixels as one, the rest at the edges left out. */
  private static BufferedImage averaged(BufferedImage large, int side) {
    int width = Math.max(1, large.getWidth() / side);
    int height = Math.max(1, large.getHeight() / side);
    int across = Math.min(large.getWidth(), width * side);
    int down = Math.min(side, large.getHeight());
    boolean clear = large.getColorModel().hasAlpha();
    var small =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    var rows = new int[across * down];
    var line = new int[width];
    for (int y = 0; y < height; y++) {
      large.getRGB(0, y * side, across, down, rows, 0, across);
      for (int x = 0; x < width; x++) {
        line[x] = average(rows, across, x * side, Math.min(side, across), down);
      }
      small.setRGB(0, y, width, 1, line, 0, width);
    }
    return small;
  }

  private static int average(int[] rows, int across, int from, int wide, int down) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = 0; y < down; y++) {
      for (int x = from; x < from + wide; x++) {
        int pixel = rows[y * across + x];
        int weight = pixel >>> 24;
        alpha += weight;
        red += (long) (pixel >> 16 & 0xff) * weight;
        green += (long) (pixel >> 8 & 0xff) * weight;
        blue += (long) (pixel & 0xff) * weight;
      }
    }
    long all = Math.max(1, alpha);
    return (int) (alpha / ((long) wide * down)) << 24
        | (int) (red / all) << 16
        | (int) (green / all) << 8
        | (int) (blue / all);
  }

  private static Verdict written(BufferedImage picture) throws IOException {
    var type = picture.getColorModel().hasAlpha() ? PictureType.PNG : PictureType.JPEG;
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      var parameters = writer.getDefaultWriteParam();
      if (type == PictureType.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return new Verdict.Shown(type, SourceBytes.of(out.toByteArray()));
  }
}
