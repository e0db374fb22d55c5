package app.hallway.ui.vaults;

import app.hallway.export.Layout;
import app.hallway.library.Library;
import app.hallway.library.Vaults;
import app.hallway.model.Event;
import app.hallway.model.LibraryChange;
import app.hallway.model.VaultFlavour;
import app.hallway.model.VaultTrouble;
import app.hallway.model.VaultView;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The folders of notes that are kept up to date, and what is asked of them. */
public final class VaultsViewModel {
  private final Library library;
  private final Workspace workspace;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Newest newest;
  private final ObservableList<KeptFolder> folders = FXCollections.observableArrayList();
  private final ObservableList<String> events = FXCollections.observableArrayList();
  private final ObservableList<KeptFolder> foldersSeen =
      FXCollections.unmodifiableObservableList(folders);
  private final ObservableList<String> eventsSeen =
      FXCollections.unmodifiableObservableList(events);
  private final Map<Path, SyncSaid> said = new HashMap<>();
  private final Set<Path> running = new HashSet<>();
  private List<VaultView> vaults = List.of();

  /**
   * How a folder is to be kept.
   *
   * @param event the only one that is told of, or empty for all
   * @param automatic whether it is brought up to date after each change
   */
  record Wish(Path folder, VaultFlavour flavour, Layout layout, String event, boolean automatic) {}

  private record Found(List<VaultView> vaults, List<String> events) {}

  /**
   * Bringing folders up to date may take a while.
   *
   * @param lane on which that is done
   */
  public VaultsViewModel(Commons commons, TaskExecutor lane) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.tasks = lane;
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
    commons.facts().listen(this::hear);
  }

  /** In the order in which they were added. */
  ObservableList<KeptFolder> folders() {
    return foldersSeen;
  }

  /** Whether any folder is kept and shown, and none is being written. */
  public boolean isSettled() {
    return !folders.isEmpty() && running.isEmpty();
  }

  /** The names of all events. */
  ObservableList<String> events() {
    return eventsSeen;
  }

  /** Looks at them, as the sheet opens. */
  void begin() {
    refresh();
  }

  /** From now on; it is written at once. */
  void add(Wish wish) {
    var only = wish.event().isEmpty() ? List.<String>of() : List.of(wish.event());
    run(
        all -> {
          all.add(wish.folder(), wish.flavour(), wish.layout(), only);
          all.automatic(wish.folder(), wish.automatic());
        },
        () -> sync(wish.folder(), false));
  }

  void automatic(VaultView vault, boolean automatic) {
    if (vault.automatic() != automatic) {
      run(all -> all.automatic(vault.folder(), automatic), () -> {});
    }
  }

  /** Its files stay as they are. */
  void remove(VaultView vault) {
    said.remove(vault.folder());
    run(all -> all.remove(vault.folder()), () -> {});
  }

  /**
   * Brings a folder up to date.
   *
   * @param gone whether the files that are missing are meant to be
   */
  void sync(Path folder, boolean gone) {
    if (running.add(folder)) {
      show();
      tasks.run(
          () -> library.vaults().sync(folder, gone, () -> false).map(SyncSaid::of),
          came -> ended(folder, came.orElse(null)),
          failure -> {
            ended(folder, SyncSaid.failed(String.valueOf(failure.getLocalizedMessage())));
            notices.failed(Messages.text("vaults.deed"), failure);
          });
    }
  }

  private void ended(Path folder, @Nullable SyncSaid came) {
    running.remove(folder);
    if (came != null) {
      said.put(folder, came);
    }
    show();
  }

  private void run(Consumer<Vaults> deed, Runnable afterwards) {
    tasks.run(
        () -> {
          deed.accept(library.vaults());
          return true;
        },
        _ -> afterwards.run(),
        notices.failureOf(Messages.text("vaults.deed")));
  }

  /** A folder was not brought up to date by itself. */
  public void say(VaultTrouble trouble) {
    notices.warn(
        FolderWords.trouble(trouble),
        new Notices.Offer(
            Messages.text("vaults.look"), () -> workspace.ask(new Workspace.FoldersRequest())));
  }

  private void hear(LibraryChange change) {
    if (change instanceof LibraryChange.VaultsChanged
        || change instanceof LibraryChange.ChangedElsewhere) {
      refresh();
    }
  }

  private void refresh() {
    newest.ask(
        () ->
            new Found(
                library.vaults().list(),
                library.events().list().stream().map(Event::name).toList()),
        this::show,
        notices.failureOf(Messages.text("vaults.deed.list")));
  }

  private void show(Found found) {
    vaults = found.vaults();
    if (!events.equals(found.events())) {
      events.setAll(found.events());
    }
    show();
  }

  private void show() {
    var now =
        vaults.stream()
            .map(
                vault ->
                    new KeptFolder(
                        vault, running.contains(vault.folder()), said.get(vault.folder())))
            .toList();
    if (!folders.equals(now)) {
      folders.setAll(now);
    }
  }
}
