package app.hallway.store.file;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that SQLite has open. Systems let a file be moved, deleted or replaced while it is
 * open; what is written to it then is lost.
 */
public final class OpenFiles {
  private final LibraryFile file;
  private final @Nullable Object identity;
  private volatile @Nullable Object log;
  private volatile long memorySize;

  /** Takes the file that lies there now for the library. */
  public OpenFiles(LibraryFile file) {
    this.file = file;
    this.identity = library();
  }

  /** By this the processes agree that they have the same file open. */
  public String identity() {
    return String.valueOf(identity);
  }

  private @Nullable Object library() {
    try {
      return key(file.path());
    } catch (IOException gone) {
      throw new StorageException(Reason.UNREACHABLE, file.path().toString(), gone);
    }
  }

  /** Takes the log that lies there now for the library's; a connection has just opened it. */
  public void rememberLog() {
    log = logNow();
  }

  private @Nullable Object logNow() {
    try {
      return key(file.log());
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException failure) {
      throw new StorageException(Reason.UNREACHABLE, file.log().toString(), failure);
    }
  }

  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  /** False where another program took the log away: what it held was in the file by then. */
  public boolean hasItsLog() {
    return Objects.equals(log, logNow());
  }

  /** Refused where the file under its path is gone, or is another. */
  public void requireLibrary() {
    if (!Objects.equals(identity, library())) {
      throw new StorageException(Reason.UNREACHABLE, file.path() + " is another file now");
    }
  }

  /** What was written is in the library that lies there, or in its log. */
  public void requireInPlace() {
    requireLibrary();
    if (!hasItsLog()) {
      throw new StorageException(Reason.UNREACHABLE, file.log() + " was taken away");
    }
  }

  public long logSize() {
    return size(file.log());
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException gone) {
      return 0;
    }
  }

  /**
   * A process that opens the library first, as it believes, cuts the shared memory short. Where
   * this one has looked at more of it, that part must be there again before SQLite looks; it is
   * empty until SQLite writes to it.
   */
  public void mendMemory() {
    long now = size(file.memory());
    if (now >= memorySize) {
      memorySize = now;
    } else if (Files.exists(file.memory())) {
      extend(file.memory());
    }
  }

  private void extend(Path memory) {
    try (var channel = FileChannel.open(memory, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(1), memorySize - 1);
    } catch (IOException failure) {
      throw new StorageException(Reason.UNREACHABLE, memory.toString(), failure);
    }
  }
}
