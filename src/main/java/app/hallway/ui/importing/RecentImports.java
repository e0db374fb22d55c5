package app.hallway.ui.importing;

import app.hallway.model.AnnotationSummary;
import app.hallway.model.ImportSummary;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What came in while the window was open, the newest first. FX thread only. */
final class RecentImports {
  static final int KEPT = 50;

  private final InstantSource clock;
  private final ObservableList<RecentImport> newest = FXCollections.observableArrayList();

  RecentImports(InstantSource clock) {
    this.clock = clock;
  }

  ObservableList<RecentImport> newest() {
    return newest;
  }

  /** Keeps it in an older one's place, where there are many. */
  RecentImport add(@Nullable Path folder, ImportSummary summary) {
    return add(folder, summary, AnnotationSummary.NONE);
  }

  /** The same, with annotations that came with it. */
  RecentImport add(@Nullable Path folder, ImportSummary summary, AnnotationSummary annotations) {
    var ended = new RecentImport(clock.instant(), folder, summary, annotations);
    newest.addFirst(ended);
    if (newest.size() > KEPT) {
      newest.removeLast();
    }
    return ended;
  }
}
