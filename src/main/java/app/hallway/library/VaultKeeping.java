package app.hallway.library;

import app.hallway.model.LibraryChange;
import app.hallway.model.SyncOutcome;
import app.hallway.model.VaultTrouble;
import app.hallway.model.VaultView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings those folders up to date that the user wants so, while a library is open, on a virtual
 * thread: once nothing has changed in the library for a while, and now and then to see what changed
 * in the files. What went wrong is told once, until it goes right again. Close it before the
 * library.
 */
public final class VaultKeeping implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(VaultKeeping.class.getName());

  /** Who goes on and on changing things has them written after so many pauses all the same. */
  private static final int MOST_PAUSES = 10;

  private final Library library;
  private final Consumer<VaultTrouble> listener;
  private final Duration quiet;
  private final Duration each;
  private final SideThread thread = new SideThread("vault-keeping", Duration.ofSeconds(30));
  private final Map<Path, VaultTrouble> told = new HashMap<>();

  /** True while what changes in folders is this one's own doing. */
  private volatile boolean working;

  private Runnable stopListening = () -> {};

  /**
   * Not yet at work.
   *
   * @param listener told on the thread of its own
   * @param quiet for how long nothing must have changed
   * @param each how often the files are looked at
   */
  public VaultKeeping(
      Library library, Consumer<VaultTrouble> listener, Duration quiet, Duration each) {
    this.library = library;
    this.listener = listener;
    this.quiet = quiet;
    this.each = each;
  }

  /** Goes to work; what changed while nobody did comes first. */
  public void start() {
    stopListening =
        library.listen(
            change -> {
              if (concerns(change)) {
                thread.wake();
              }
            });
    thread.start(this::round);
  }

  private boolean concerns(LibraryChange change) {
    return switch (change) {
      case LibraryChange.VaultsChanged _ -> !working;
      case LibraryChange.NoticesSeen _,
          LibraryChange.HistoryChanged _,
          LibraryChange.SuggestionsChanged _,
          LibraryChange.WatchedFoldersChanged _ ->
          false;
      case LibraryChange.ReportsChanged _,
          LibraryChange.VersionAdded _,
          LibraryChange.ReportGone _,
          LibraryChange.TalkChanged _,
          LibraryChange.SpeakersChanged _,
          LibraryChange.HighlightsChanged _,
          LibraryChange.NoteChanged _,
          LibraryChange.ChangedElsewhere _ ->
          true;
    };
  }

  private void round() throws InterruptedException {
    keepAll();
    if (thread.pause(each)) {
      awaitQuiet();
    }
  }

  private void awaitQuiet() throws InterruptedException {
    for (int pauses = 0; pauses < MOST_PAUSES && !thread.isStopped(); pauses++) {
      if (!thread.pause(quiet)) {
        return;
      }
      thread.forgetWakes();
    }
  }

  private void keepAll() {
    working = true;
    try {
      for (var folder : folders()) {
        if (!thread.isStopped()) {
          keep(folder);
        }
      }
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.WARNING, "folders were not brought up to date", failure);
    } finally {
      working = false;
    }
  }

  private List<Path> folders() {
    var folders =
        library.vaults().list().stream()
            .filter(VaultView::automatic)
            .map(VaultView::folder)
            .toList();
    told.keySet().retainAll(folders);
    return folders;
  }

  private void keep(Path folder) {
    var trouble = trouble(folder);
    if (trouble.isEmpty()) {
      told.remove(folder);
    } else if (!trouble.get().equals(told.put(folder, trouble.get()))) {
      listener.accept(trouble.get());
    }
  }

  private Optional<VaultTrouble> trouble(Path folder) {
    try {
      return library
          .vaults()
          .sync(folder, false, thread::isStopped)
          .flatMap(outcome -> trouble(folder, outcome));
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.WARNING, "not brought up to date: " + folder, failure);
      return Optional.of(
          new VaultTrouble.Unwritten(folder, String.valueOf(failure.getLocalizedMessage())));
    }
  }

  private static Optional<VaultTrouble> trouble(Path folder, SyncOutcome outcome) {
    return switch (outcome) {
      case SyncOutcome.Synced synced ->
          Optional.of(synced.unreadable())
              .filter(files -> !files.isEmpty())
              .map(files -> new VaultTrouble.Unreadable(folder, files));
      case SyncOutcome.NoFolder _ -> Optional.of(new VaultTrouble.Missing(folder));
      case SyncOutcome.ManyGone(_, int gone, int known) ->
          Optional.of(new VaultTrouble.ManyGone(folder, gone, known));
    };
  }

  @Override
  public void close() {
    thread.stop();
    stopListening.run();
    thread.close();
  }
}
