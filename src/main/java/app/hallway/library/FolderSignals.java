package app.hallway.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tells that something moves in folders, as far as the system says so; nothing is promised. */
final class FolderSignals implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(FolderSignals.class.getName());
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Runnable listener;
  private final @Nullable WatchService service;
  private final Set<Path> heard = ConcurrentHashMap.newKeySet();

  FolderSignals(Runnable listener) {
    this.listener = listener;
    this.service = service();
    if (service != null) {
      Thread.ofVirtual().name("folder-signals").start(() -> pass(service));
    }
  }

  private static @Nullable WatchService service() {
    try {
      return FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException none) {
      LOG.log(System.Logger.Level.DEBUG, "the system tells of no changes", none);
      return null;
    }
  }

  private void pass(WatchService service) {
    try {
      while (true) {
        var key = service.take();
        key.pollEvents();
        if (!key.reset() && key.watchable() instanceof Path gone) {
          heard.remove(gone);
        }
        listener.run();
      }
    } catch (ClosedWatchServiceException closed) {
      LOG.log(System.Logger.Level.DEBUG, "no more signals");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hears a folder and those in it from now on. */
  void hear(Path top) {
    if (service == null) {
      return;
    }
    try {
      Files.walkFileTree(top, new Hearing(service));
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "not heard: " + top, failure);
    }
  }

  private final class Hearing extends SimpleFileVisitor<Path> {
    private final WatchService service;

    private Hearing(WatchService service) {
      this.service = service;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (String.valueOf(folder.getFileName()).startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (heard.add(folder)) {
        folder.register(service, KINDS);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public void close() {
    try {
      if (service != null) {
        service.close();
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.DEBUG, "signals not closed", failure);
    }
  }
}
