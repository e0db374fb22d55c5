package app.hallway.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.testing.OwnLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
  @TempDir Path folder;

  @Test
  void the_step_that_can_be_taken_back_is_named() throws Exception {
    try (var own = new OwnLibrary(folder).filled()) {
      var model = new HistoryViewModel(own.commons);
      own.library.reports().tag(own.harbour(), List.of("queue"));
      await().untilAsserted(() -> assertThat(model.undoable().get()).isEqualTo("tags of a report"));
      model.undo();
      await().untilAsserted(() -> assertThat(model.redoable().get()).isEqualTo("tags of a report"));
      assertThat(own.notices.newest().get().sentence()).isEqualTo("Undone: tags of a report");
      assertThat(own.library.reports().find(own.harbour()).orElseThrow().userTags()).isEmpty();
      model.redo();
      assertThat(own.library.reports().find(own.harbour()).orElseThrow().userTags())
          .containsExactly("queue");
    }
  }
}
