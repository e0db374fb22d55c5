package app.hallway.store.sql;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made smaller for the library file (zlib, RFC 1950). */
public final class Deflated {
  private static final int LEVEL = 1;

  private Deflated() {}

  public static byte[] deflate(byte[] bytes) {
    try (var deflater = new Deflater(LEVEL)) {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      var buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  public static byte[] inflate(byte[] deflated) {
    try (var inflater = new Inflater()) {
      inflater.setInput(deflated);
      var out = new ByteArrayOutputStream(deflated.length * 3);
      var buffer = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw new IllegalArgumentException("cut short");
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException broken) {
      throw new IllegalArgumentException("not deflated", broken);
    }
  }
}
