package app.hallway.store.backup;

import app.hallway.store.locks.LockFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being made and has not got its name yet. Until it is closed, a file beside the
 * library's locks tells of it, locked by this process: so whoever opens the library next knows what
 * a program left that was killed, wherever that lies, and what another program is making just now.
 */
public final class Unfinished implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Unfinished.class.getName());
  private static final List<String> COMPANIONS = List.of("", "-journal", "-wal", "-shm");

  private final Path file;
  private @Nullable Path sign;
  private @Nullable FileChannel lock;

  private Unfinished(Path file) {
    this.file = file;
  }

  /**
   * Begins one for a library.
   *
   * @param place that it will have
   * @param ending of its name until then
   */
  public static Unfinished of(Path library, Path place, String ending) {
    var name = place.getFileName() + "." + random() + ending;
    var unfinished = new Unfinished(place.toAbsolutePath().normalize().resolveSibling(name));
    unfinished.tell(library);
    return unfinished;
  }

  private static String random() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  /** Where that cannot be done, as on a full disk, it is made all the same, or fails by itself. */
  private void tell(Path library) {
    try {
      while (lock == null) {
        tellBy(LockFile.folder(library).resolve(Leftovers.ofThisProcess() + random()));
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "nobody is told of " + file, failure);
    }
  }

  private void tellBy(Path name) throws IOException {
    var channel = FileChannel.open(name, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    sign = name;
    var _ = channel.lock();
    if (Files.exists(name)) {
      lock = channel;
      channel.write(ByteBuffer.wrap(file.toString().getBytes(StandardCharsets.UTF_8)));
    } else {
      channel.close(); // taken for a leftover before it was locked
    }
  }

  /** Where it is made. */
  public Path file() {
    return file;
  }

  /** Removes what is left of it: nothing, where it got its name. What stays goes another time. */
  @Override
  public void close() {
    try (var _ = lock) {
      delete(file);
      if (sign != null) {
        Files.deleteIfExists(sign);
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "not removed: " + file, failure);
    }
  }

  /** With what SQLite keeps beside a file. */
  static void delete(Path file) throws IOException {
    for (var companion : COMPANIONS) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + companion));
    }
  }
}
