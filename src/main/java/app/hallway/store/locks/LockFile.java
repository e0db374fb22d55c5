package app.hallway.store.locks;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file on whose bytes the processes that have a library open lock each other out.
 *
 * <p>SQLite's own locks are not enough: POSIX takes all locks of a process on a file away as soon
 * as anything in that process closes the file, and file dialogs open and close what they list. So
 * this file lies in a hidden folder of its own, which no dialog lists, and is opened once in a
 * process, for as long as the library is open in it. It goes with the last process.
 */
public final class LockFile {
  /** The system keeps the locks by process, and so must we. */
  private static final Map<Path, LockFile> OPEN = new HashMap<>();

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BLINK = Duration.ofMillis(20);
  private static final int GENERATION_AT = 16;
  private static final int WORDS_AT = 64;
  private static final int LONGEST_WORDS = 512;

  private final Path file;
  private final @Nullable Object key;
  private final FileChannel channel;
  private int members;
  private int connected;

  /** Shared by each process that has the library open. */
  final ByteLock presence;

  /** Held by the process that shows the library in a window. */
  final ByteLock window;

  /** Held while something is written. */
  final ByteLock writer;

  /** Shared by every transaction; held by what would pull the ground from under one. */
  final ByteLock gate;

  private LockFile(Path file) throws IOException {
    this.file = file;
    this.key = make(file);
    this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.presence = new ByteLock(channel, 0);
    this.window = new ByteLock(channel, 1);
    this.writer = new ByteLock(channel, 2);
    this.gate = new ByteLock(channel, 3);
  }

  private static @Nullable Object make(Path file) throws IOException {
    try {
      Files.createDirectory(file.getParent());
    } catch (FileAlreadyExistsException made) {
      // by another process, or by one that was killed
    }
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException made) {
      // likewise
    }
    return key(file);
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  public static Path folder(Path library) {
    return library.resolveSibling("." + library.getFileName() + ".lock");
  }

  /** The one of this process. Everybody who joins leaves once. */
  static LockFile join(Path library) {
    synchronized (OPEN) {
      var file = folder(library).resolve("lock");
      var joined = OPEN.computeIfAbsent(file, LockFile::present);
      joined.members++;
      return joined;
    }
  }

  private static LockFile present(Path file) {
    if (!Files.isDirectory(file.resolve("../..").normalize())) {
      throw new StorageException(Reason.UNREACHABLE, file.toString());
    }
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < PATIENCE.toNanos()) {
      var present = attempt(file);
      if (present.isPresent()) {
        return present.get();
      }
    }
    throw new StorageException(Reason.IN_USE, file.toString());
  }

  /** Another process may take the file away until this one has a lock on it. */
  private static Optional<LockFile> attempt(Path file) {
    try {
      var opened = new LockFile(file);
      if (opened.presence.share(BLINK) && Objects.equals(opened.key, key(file))) {
        return Optional.of(opened);
      }
      opened.channel.close();
      return Optional.empty();
    } catch (NoSuchFileException takenAway) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new StorageException(Reason.READ_ONLY, file.toString(), failure);
    }
  }

  /** The last of all processes takes the file away. */
  void leave() {
    synchronized (OPEN) {
      members--;
      if (members == 0) {
        OPEN.remove(file);
        close();
      }
    }
  }

  /** Who stands at the gate may just be asking whether it is alone, see {@link #isAlone}. */
  private void close() {
    try (channel) {
      boolean nobodyAsks = gate.tryHold();
      presence.release();
      if (nobodyAsks && presence.tryHold()) {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
      }
    } catch (IOException inUse) {
      // it does no harm where it stays
    }
  }

  /** Whether nobody else has the library open, in this process or another. Asked at the gate. */
  boolean isAlone() {
    synchronized (OPEN) {
      if (members > 1) {
        return false;
      }
      presence.release();
      boolean alone = presence.tryHold();
      if (alone) {
        presence.release();
      }
      if (!presence.share(PATIENCE)) {
        throw new StorageException(Reason.IN_USE, file.toString());
      }
      return alone;
    }
  }

  void opened() {
    synchronized (OPEN) {
      connected++;
    }
  }

  void closing() {
    synchronized (OPEN) {
      connected--;
    }
  }

  boolean isOpenInProcess() {
    synchronized (OPEN) {
      return connected > 0;
    }
  }

  /** What one process told the others, or nothing. */
  String told() {
    try {
      var bytes = ByteBuffer.allocate(LONGEST_WORDS);
      int read = channel.read(bytes, WORDS_AT);
      return new String(bytes.array(), 0, Math.max(0, read), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new StorageException(Reason.UNREACHABLE, file.toString(), failure);
    }
  }

  void tell(String words) {
    try {
      channel.truncate(WORDS_AT);
      channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), WORDS_AT);
    } catch (IOException failure) {
      throw new StorageException(Reason.DISK_FULL, file.toString(), failure);
    }
  }

  /** How often SQLite's shared memory may have been made anew. Asked at the gate. */
  long generation() {
    try {
      var bytes = ByteBuffer.allocate(Long.BYTES);
      return channel.read(bytes, GENERATION_AT) < Long.BYTES ? 0 : bytes.getLong(0);
    } catch (IOException failure) {
      throw new StorageException(Reason.UNREACHABLE, file.toString(), failure);
    }
  }

  /** Only by who holds the gate. */
  void countGeneration() {
    try {
      var next = ByteBuffer.allocate(Long.BYTES).putLong(0, generation() + 1);
      channel.write(next, GENERATION_AT);
    } catch (IOException failure) {
      throw new StorageException(Reason.DISK_FULL, file.toString(), failure);
    }
  }
}
