package app.hallway.library;

import app.hallway.library.LibraryException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A lock on a file beside the library; the system lets it go when the process ends, however. */
final class WindowClaim implements AutoCloseable {
  private final Path lockFile;
  private @Nullable FileChannel channel;

  WindowClaim(Path library) {
    this.lockFile = library.resolveSibling(library.getFileName() + ".lock");
  }

  synchronized void claim() throws LibraryException {
    if (channel != null) {
      return;
    }
    try {
      var opened = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(opened) == null) {
        opened.close();
        throw new LibraryException(Reason.IN_USE, lockFile.toString());
      }
      channel = opened;
    } catch (IOException failure) {
      throw new LibraryException(Reason.READ_ONLY, lockFile.toString(), failure);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
