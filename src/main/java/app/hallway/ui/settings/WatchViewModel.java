package app.hallway.ui.settings;

import app.hallway.library.Library;
import app.hallway.library.Watching;
import app.hallway.model.LibraryChange;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import app.hallway.ui.common.threads.TaskExecutor;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The folders whose reports come in by themselves. */
public final class WatchViewModel {
  private final Library library;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Newest newest;
  private final ObservableList<Path> folders = FXCollections.observableArrayList();

  /** The same one for all: it hears of changes only as long as somebody holds it. */
  private final ObservableList<Path> foldersSeen =
      FXCollections.unmodifiableObservableList(folders);

  public WatchViewModel(Commons commons) {
    this.library = commons.library();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
    commons.facts().listen(this::hear);
    refresh();
  }

  public ObservableList<Path> folders() {
    return foldersSeen;
  }

  public void add(Path folder) {
    run(watching -> watching.add(folder));
  }

  public void remove(Path folder) {
    run(watching -> watching.remove(folder));
  }

  private void run(Consumer<Watching> deed) {
    tasks.run(
        () -> {
          deed.accept(library.watching());
          return true;
        },
        done -> {},
        notices.failureOf(Messages.text("settings.watch.deed")));
  }

  private void hear(LibraryChange change) {
    if (change instanceof LibraryChange.WatchedFoldersChanged
        || change instanceof LibraryChange.ChangedElsewhere) {
      refresh();
    }
  }

  private void refresh() {
    newest.ask(
        () -> library.watching().folders(),
        folders::setAll,
        notices.failureOf(Messages.text("settings.watch.deed")));
  }
}
