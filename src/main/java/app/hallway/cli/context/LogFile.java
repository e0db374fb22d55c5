package app.hallway.cli.context;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that what is written goes to the end of, made when there is something to write. When it
 * has grown it becomes the former one, in place of that. A log that cannot be written is nobody's
 * trouble: nothing here fails. Thread-safe.
 */
public final class LogFile extends OutputStream {
  private final Path file;
  private final long largest;
  private @Nullable OutputStream open;
  private long length;

  /** Makes nothing yet. At most twice {@code largest} bytes are kept. */
  public LogFile(Path file, long largest) {
    this.file = file;
    this.largest = largest;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int count) {
    try {
      opened(count).write(harmless(bytes, offset, count));
      length += count;
    } catch (IOException unwritable) {
      close();
    }
  }

  /** Who shows the file in a terminal is told nothing by it. */
  private static byte[] harmless(byte[] bytes, int offset, int count) {
    var harmless = new byte[count];
    for (int i = 0; i < count; i++) {
      byte b = bytes[offset + i];
      harmless[i] = b < ' ' && b >= 0 && b != '\n' && b != '\t' && b != '\r' ? (byte) ' ' : b;
    }
    return harmless;
  }

  private OutputStream opened(int more) throws IOException {
    if (open != null && length + more > largest) {
      close();
    }
    if (open == null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      makeRoom(more);
      length = Files.exists(file) ? Files.size(file) : 0;
      open = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    return open;
  }

  private void makeRoom(int more) throws IOException {
    if (Files.exists(file) && Files.size(file) + more > largest) {
      Files.move(file, former(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path former() {
    return file.resolveSibling(file.getFileName() + ".1");
  }

  @Override
  public synchronized void close() {
    var closing = open;
    open = null;
    try {
      if (closing != null) {
        closing.close();
      }
    } catch (IOException unwritable) {
      // what it held was written before
    }
  }
}
