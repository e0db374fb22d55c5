package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Draft;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportMetadata;
import app.hallway.model.SourceBytes;
import app.hallway.model.SourceFormat;
import app.hallway.store.NewVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryTest {
  @TempDir Path folder;

  private static NewVersion version(String title, String text) {
    var draft =
        new Draft(
            title + ".md",
            null,
            SourceBytes.of(text.getBytes(StandardCharsets.UTF_8)),
            SourceFormat.MARKDOWN,
            new ReportMetadata(title, List.of("A"), null, List.of("t"), null, null),
            text,
            List.of(),
            List.of());
    return new NewVersion(draft, text, "Event 1", List.of());
  }

  @Test
  void what_was_written_is_there_after_reopening() throws Exception {
    var file = folder.resolve("sub/lib.hallway");
    try (var library = Library.open(file, Clock.systemUTC())) {
      var outcome = library.importing().take(version("One", "Words of one."));
      assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
      var report = ((ImportOutcome.Imported) outcome).report();
      var note = library.notes().add(new AboutReport(report), NoteKind.NOTE, "Mine");
      library.notes().edit(note, "Mine too");
      library.history().undo();
      assertThat(library.notes().find(note).orElseThrow().markdown()).isEqualTo("Mine");
      library.history().redo();
    }
    try (var library = Library.open(file, Clock.systemUTC())) {
      assertThat(library.reports().list(new ReportFilter.All())).hasSize(1);
      assertThat(library.notes().all())
          .singleElement()
          .extracting("markdown")
          .isEqualTo("Mine too");
      assertThat(library.reports().counts().events()).hasSize(1);
      assertThat(library.upkeep().check()).isEmpty();
      library.history().undo();
      library.history().undo();
      library.history().undo();
      assertThat(library.reports().list(new ReportFilter.All())).isEmpty();
    }
  }
}
