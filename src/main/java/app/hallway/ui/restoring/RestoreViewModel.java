package app.hallway.ui.restoring;

import app.hallway.library.Backups;
import app.hallway.model.LibraryCopy;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.TaskExecutor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which copies there are, and which one is to be put in the library's place. */
public final class RestoreViewModel {
  private final Backups backups;
  private final TaskExecutor tasks;
  private final Notices notices;
  private final Consumer<Path> restorer;
  private final ObservableList<LibraryCopy> copies = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable LibraryCopy> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  /**
   * Knows no copies yet.
   *
   * @param restorer closes the window, puts the copy in place and opens the library again
   */
  public RestoreViewModel(Commons commons, Consumer<Path> restorer) {
    this.backups = commons.library().backups();
    this.tasks = commons.tasks();
    this.notices = commons.notices();
    this.restorer = restorer;
  }

  /** The newest first. */
  public ObservableList<LibraryCopy> copies() {
    return FXCollections.unmodifiableObservableList(copies);
  }

  public ObjectProperty<@Nullable LibraryCopy> chosen() {
    return chosen;
  }

  /** False until the copies have been looked at. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Looks at the copies, as the sheet opens. */
  public void begin() {
    chosen.set(null);
    tasks.run(backups::list, this::show, notices.failureOf(Messages.text("restore.deed.list")));
  }

  private void show(List<LibraryCopy> found) {
    copies.setAll(found);
    loaded.set(true);
  }

  /** Does it, where a copy is chosen. */
  public void restore() {
    var copy = chosen.get();
    if (copy != null) {
      restorer.accept(copy.file());
    }
  }
}
