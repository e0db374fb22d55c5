package app.hallway.library;

import app.hallway.model.FolderNews;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.model.LibraryChange;
import app.hallway.model.RejectReason;
import app.hallway.store.reports.WatchRepository.Stamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings in what is new in the watched folders while a library is open, on a virtual thread. A file
 * is read once it has stayed the same for a while. The system tells of changes where it can; all
 * folders are looked at now and then in any case, for network drives tell nothing. Close it before
 * the library.
 */
public final class FolderWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

  private final Library library;
  private final Consumer<FolderNews> listener;
  private final Duration quiet;
  private final Duration each;
  private final SideThread thread = new SideThread("folder-watch", Duration.ofSeconds(30));
  private final Map<Path, Stamp> unsettled = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final FolderSignals signals = new FolderSignals(thread::wake);
  private volatile List<Path> folders = List.of();
  private boolean troubled;
  private Runnable stopListening = () -> {};

  /**
   * Not yet at work.
   *
   * @param listener told on the thread of its own
   * @param quiet for how long a file must have stayed the same
   * @param each how often all folders are looked at
   */
  public FolderWatch(
      Library library, Consumer<FolderNews> listener, Duration quiet, Duration each) {
    this.library = library;
    this.listener = listener;
    this.quiet = quiet;
    this.each = each;
  }

  /** Goes to work; what changed while nobody watched comes in first. */
  public void start() {
    stopListening =
        library.listen(
            change -> {
              if (change instanceof LibraryChange.WatchedFoldersChanged
                  || (change instanceof LibraryChange.ChangedElsewhere && areOthers())) {
                thread.wake();
              }
            });
    thread.start(this::round);
  }

  private boolean areOthers() {
    return !library.watching().folders().equals(folders);
  }

  private void round() throws InterruptedException {
    lookAtAll();
    if (thread.pause(unsettled.isEmpty() || troubled ? each : quiet)) {
      Thread.sleep(quiet);
      thread.forgetWakes();
    }
  }

  private void lookAtAll() {
    troubled = false;
    try {
      folders = library.watching().folders();
      for (var folder : folders) {
        if (!thread.isStopped()) {
          lookAt(folder);
        }
      }
    } catch (RuntimeException failure) {
      troubled = true;
      LOG.log(System.Logger.Level.WARNING, "the watched folders were not looked at", failure);
    }
  }

  private void lookAt(Path folder) {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      if (told.add(folder.toString())) {
        listener.accept(new FolderNews.Missing(folder));
      }
      return;
    }
    told.remove(folder.toString());
    signals.hear(folder);
    var sight = library.watching().look(folder);
    sight.unreadable().stream()
        .filter(told::add)
        .forEach(path -> LOG.log(System.Logger.Level.WARNING, "cannot be read: {0}", path));
    if (!sight.outside().isEmpty() && told.add(sight.outside().toString())) {
      listener.accept(new FolderNews.Outside(folder, sight.outside()));
    }
    var settled = settled(folder, sight.changed());
    if (!settled.isEmpty()) {
      tell(folder, library.watching().take(folder, settled, thread::isStopped));
    }
  }

  /** Those that are as they were when they were looked at before. */
  private Map<Path, Stamp> settled(Path folder, Map<Path, Stamp> changed) {
    var settled = new HashMap<Path, Stamp>();
    changed.forEach(
        (file, stamp) -> {
          if (stamp.equals(unsettled.get(file))) {
            settled.put(file, stamp);
          }
        });
    unsettled.keySet().removeIf(file -> file.startsWith(folder) && !changed.containsKey(file));
    unsettled.putAll(changed);
    unsettled.keySet().removeAll(settled.keySet());
    return settled;
  }

  private void tell(Path folder, ImportSummary summary) {
    troubled |= summary.outcomes().stream().anyMatch(FolderWatch::isUnwritten);
    boolean news =
        summary.outcomes().stream()
            .anyMatch(
                outcome ->
                    switch (outcome) {
                      case ImportOutcome.Imported imported -> true;
                      case ImportOutcome.NewVersion version -> true;
                      case ImportOutcome.Unchanged unchanged -> false;
                      case ImportOutcome.Rejected rejected ->
                          told.add(rejected.source() + rejected.reason());
                      case ImportOutcome.PassedOver passed ->
                          told.add(passed.source() + passed.reason());
                    });
    if (news) {
      listener.accept(new FolderNews.Brought(folder, summary));
    }
  }

  private static boolean isUnwritten(ImportOutcome outcome) {
    return outcome instanceof ImportOutcome.Rejected rejected
        && rejected.reason() == RejectReason.LIBRARY_WRITE_FAILED;
  }

  @Override
  public void close() {
    thread.stop();
    stopListening.run();
    signals.close();
    thread.close();
  }
}
