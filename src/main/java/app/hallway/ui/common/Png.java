package app.hallway.ui.common;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/**
 * Writes an image as PNG (RGB, 8 bits, filter 0) without waking AWT. Format: ISO/IEC 15948, W3C PNG
 * Second Edition.
 */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Png() {}

  public static void write(Image image, Path file) throws IOException {
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
      chunk(out, "IDAT", pixels(image));
      chunk(out, "IEND", new byte[0]);
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }

  private static byte[] header(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] pixels(Image image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater();
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      rows(image.getPixelReader(), (int) image.getWidth(), (int) image.getHeight(), out);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void rows(PixelReader pixels, int width, int height, OutputStream out)
      throws IOException {
    var row = new byte[1 + 3 * width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = pixels.getArgb(x, y);
        row[1 + 3 * x] = (byte) (argb >> 16);
        row[2 + 3 * x] = (byte) (argb >> 8);
        row[3 + 3 * x] = (byte) argb;
      }
      out.write(row);
    }
  }
}
