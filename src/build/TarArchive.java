import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/**
 * A {@code .tar.gz} (POSIX ustar) that depends on nothing but what is in it: in order of their
 * names, of one time, owned by nobody in particular.
 */
final class TarArchive implements AutoCloseable {
  private static final int BLOCK = 512;
  private static final int NAME = 100;

  private final OutputStream out;
  private final long seconds;

  TarArchive(Path file, Instant time) throws IOException {
    out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
    seconds = time.getEpochSecond();
  }

  /** A folder with all in it, under another name. */
  void addTree(Path folder, String name) throws IOException {
    for (Path path : Trees.walk(folder)) {
      String inside = folder.relativize(path).toString().replace('\\', '/');
      add(path, inside.isEmpty() ? name : name + "/" + inside);
    }
  }

  private void add(Path path, String name) throws IOException {
    if (Files.isSymbolicLink(path)) {
      header(name, '2', 0777, 0, Files.readSymbolicLink(path).toString());
    } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      header(name + "/", '5', 0755, 0, "");
    } else {
      header(name, '0', Files.isExecutable(path) ? 0755 : 0644, Files.size(path), "");
      Files.copy(path, out);
      fill(Files.size(path));
    }
  }

  void addText(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    header(name, '0', 0644, bytes.length, "");
    out.write(bytes);
    fill(bytes.length);
  }

  private void header(String name, char type, int mode, long size, String link) throws IOException {
    byte[] whole = name.getBytes(StandardCharsets.UTF_8);
    int cut = whole.length <= NAME ? -1 : name.indexOf('/', whole.length - NAME - 1);
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    text(block, 0, NAME, name.substring(cut + 1));
    number(block, 100, 8, mode);
    number(block, 108, 8, 0);
    number(block, 116, 8, 0);
    number(block, 124, 12, size);
    number(block, 136, 12, seconds);
    text(block, 148, 8, " ".repeat(8));
    block.put(156, (byte) type);
    text(block, 157, NAME, link);
    text(block, 257, 8, "ustar\00000");
    text(block, 265, 32, "root");
    text(block, 297, 32, "root");
    text(block, 345, 155, cut < 0 ? "" : name.substring(0, cut));
    number(block, 148, 7, sum(block.array()));
    out.write(block.array());
  }

  private static void text(ByteBuffer block, int at, int room, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > room) {
      throw new IOException("too long for an archive: " + text);
    }
    block.put(at, bytes);
  }

  /** In octal digits, with a zero byte behind. */
  private static void number(ByteBuffer block, int at, int room, long number) throws IOException {
    text(block, at, room, String.format("%0" + (room - 1) + "o\0", number));
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (byte b : bytes) {
      sum += b & 0xff;
    }
    return sum;
  }

  private void fill(long size) throws IOException {
    out.write(new byte[(int) (-size & (BLOCK - 1))]);
  }

  /** Two empty blocks are the end. */
  @Override
  public void close() throws IOException {
    out.write(new byte[2 * BLOCK]);
    out.close();
  }
}
