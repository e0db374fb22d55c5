package app.hallway.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.library.ChangesElsewhere;
import app.hallway.library.Library;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.library.shelves.ShelfRow;
import app.hallway.ui.library.shelves.ShelvesViewModel;
import app.hallway.ui.settings.WatchViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command writes is seen in the window that is open beside it. */
class ChangedElsewhereTest {
  @TempDir Path folder;

  @Test
  void shelves_history_and_settings_follow_another_program() throws Exception {
    try (var own = new OwnLibrary(folder).filled();
        var command = Library.open(folder.resolve("library.hallway"), Clock.systemUTC());
        var elsewhere = new ChangesElsewhere(own.library)) {
      var shelves = new ShelvesViewModel(own.commons);
      var history = new HistoryViewModel(own.commons);
      var watched = new WatchViewModel(own.commons);
      elsewhere.start();
      command.reports().delete(own.harbour());
      command.watching().add(folder.resolve("posts"));
      await()
          .untilAsserted(
              () -> {
                assertThat(binned(shelves)).isEqualTo(1);
                assertThat(history.undoable().get()).isEqualTo("watched folder");
                assertThat(watched.folders()).containsExactly(folder.resolve("posts"));
              });
    }
  }

  private static int binned(ShelvesViewModel shelves) {
    return List.copyOf(shelves.rows()).stream()
        .filter(row -> row instanceof ShelfRow.Entry entry && entry.shelf().equals(Shelf.BIN))
        .mapToInt(row -> ((ShelfRow.Entry) row).count())
        .sum();
  }
}
