package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Placement;
import app.hallway.model.StepOutcome;
import app.hallway.render.NoteOutline;
import app.hallway.store.Store;
import app.hallway.store.backup.Beginning;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes long with many highlights must grow as they do, and no faster: work, not waiting. */
final class ManyHighlightsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
  private static final int REPORTS = 1600;
  private static final int HIGHLIGHTS = 8000;

  @TempDir Path folder;

  /** What it cost to write all that is there, as a measure of this machine. */
  private Duration filling = Duration.ZERO;

  private Path file() {
    return folder.resolve("a.hallway");
  }

  @BeforeEach
  void fill() {
    var before = worked();
    try (var store =
        Store.open(file(), Beginning.ONLY_WHERE_NONE_WAS, CLOCK, _ -> {}, NoteOutline::words)) {
      ManyHighlights.fill(store, REPORTS, HIGHLIGHTS);
    }
    filling = worked().minus(before);
  }

  @Test
  void eight_thousand_highlights_of_many_reports_are_gathered_for_export_at_once()
      throws Exception {
    try (var library = Library.open(file(), CLOCK)) {
      var before = worked();
      var gathered = library.exporting().gather(Exporting.Scope.ALL);
      assertThat(worked().minus(before)).isLessThan(filling.multipliedBy(2));
      assertThat(gathered).hasSize(REPORTS);
      assertThat(gathered.stream().mapToInt(notes -> notes.highlights().size()).sum())
          .isEqualTo(HIGHLIGHTS);
      assertThat(gathered.stream().mapToInt(notes -> notes.notes().size()).sum())
          .isEqualTo(library.notes().all().size());
    }
  }

  @Test
  void an_import_of_many_new_versions_is_taken_back_and_done_again_at_once() throws Exception {
    try (var store =
        Store.open(file(), Beginning.ONLY_WHERE_NONE_WAS, CLOCK, _ -> {}, NoteOutline::words)) {
      ManyHighlights.addVersions(store);
    }
    var then = Dump.of(file());
    try (var library = Library.open(file(), CLOCK)) {
      assertThat(library.searching().find("\"added later\"", 5)).isNotEmpty();
      var before = worked();
      assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("import"));
      assertThat(worked().minus(before)).isLessThan(filling.multipliedBy(2));
      assertThat(library.searching().find("\"added later\"", 5)).isEmpty();
      assertThat(library.highlights().all())
          .hasSize(HIGHLIGHTS)
          .allMatch(mark -> mark.placement() instanceof Placement.Anchored);
      before = worked();
      assertThat(library.history().redo()).isEqualTo(new StepOutcome.Done("import"));
      assertThat(worked().minus(before)).isLessThan(filling.multipliedBy(2));
    }
    assertThat(Dump.of(file())).isEqualTo(then);
  }

  /** By all threads of this process, whatever else the machine does. */
  private static Duration worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
