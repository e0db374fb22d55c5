package app.hallway.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Importing.Progress;
import app.hallway.model.FolderNews;
import app.hallway.model.ImportSummary;
import app.hallway.testing.HeldTasks;
import app.hallway.testing.MovedClock;
import app.hallway.testing.OwnLibrary;
import app.hallway.testing.OwnReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  @TempDir Path folder;
  private final HeldTasks held = new HeldTasks();
  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:00:00Z"));
  @AutoClose private OwnLibrary own;
  private ImportViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder);
    model = new ImportViewModel(own.commons.on(held), clock);
  }

  @Test
  void an_import_says_how_far_it_is_and_opens_the_first_report() throws IOException {
    model.importAll(List.of(OwnReports.into(folder.resolve("in"))));
    assertThat(model.running().get()).isTrue();
    held.runAll();
    assertThat(model.running().get()).isFalse();
    assertThat(model.progress().get()).isEqualTo(new ImportViewModel.Progress(3, 3));
    assertThat(own.workspace.report().get()).isNotNull();
    assertThat(own.notices.newest().get().sentence()).isEqualTo("3 imported");
    assertThat(model.details().get()).isNull();
  }

  @Test
  void a_second_import_waits_for_the_first() throws IOException {
    var in = OwnReports.into(folder.resolve("in"));
    model.importAll(List.of(in));
    model.importAll(List.of(in));
    assertThat(own.notices.newest().get().problem()).isTrue();
    held.runAll();
    assertThat(own.library.reports().counts().reports()).isEqualTo(3);
  }

  @Test
  void files_to_read_wait_for_an_import_that_runs_and_the_first_is_opened() throws IOException {
    var rain = Files.writeString(folder.resolve("rain.md"), "# Another day\n\nIt rained.\n");
    var sun = Files.writeString(folder.resolve("sun.md"), "# A third day\n\nIt did not.\n");
    model.importAll(List.of(OwnReports.into(folder.resolve("in"))));
    model.openAll(List.of(sun));
    model.openAll(List.of(rain));
    held.runAll();
    assertThat(model.running().get()).isFalse();
    assertThat(own.notices.newest().get().sentence()).isEqualTo("2 imported");
    assertThat(own.workspace.report().get())
        .isEqualTo(own.library.reports().at(sun.toString()).orElseThrow());
    model.openAll(List.of(rain));
    held.runAll();
    assertThat(own.workspace.report().get())
        .isEqualTo(own.library.reports().at(rain.toString()).orElseThrow());
  }

  @Test
  void a_cancelled_import_keeps_whole_reports_only_and_says_so() throws IOException {
    model.importAll(List.of(OwnReports.into(folder.resolve("in"))));
    model.cancel();
    held.runAll();
    assertThat(own.notices.newest().get().sentence()).contains("cancelled");
    assertThat(own.library.upkeep().check()).isEmpty();
  }

  @Test
  void what_was_rejected_is_shown_file_by_file() throws IOException {
    var empty = Files.createFile(folder.resolve("empty.md"));
    model.importAll(List.of(empty));
    held.runAll();
    var outcome = model.details().get().summary().outcomes().getFirst();
    assertThat(ImportWords.title(outcome)).isEqualTo("empty.md");
    assertThat(ImportWords.lines(outcome))
        .containsExactly("The file is empty: there is nothing to read in it.");
  }

  @Test
  void annotations_of_other_programs_come_with_reports_and_after_them() throws IOException {
    var in = OwnReports.into(folder.resolve("in"));
    var clippings =
        Files.writeString(
            folder.resolve("My Clippings.txt"),
            """
            Three days at Harbour Conf 2026 (Mina Okafor)
            - Your Highlight on page 3 | Added on Monday, 21 April 2025 22:08:07

            The ferry was late, the coffee was early.
            ==========
            A book (Somebody)
            - Your Highlight on page 3 | Added on Monday, 21 April 2025 22:08:07

            Words of a book.
            ==========
            """);
    model.importAll(List.of(clippings, in));
    held.runAll();
    assertThat(own.library.highlights().of(own.harbour())).hasSize(1);
    var shown = model.details().get();
    assertThat(ImportWords.sentence(shown))
        .isEqualTo("3 imported; 2 annotations, 1 waits for its report");
    var first = ImportedRow.of(shown).getFirst();
    assertThat(first.title()).isEqualTo("Words of a book.");
    assertThat(first.kind()).isEqualTo("Annotation");
    assertThat(first.lines()).element(0).isEqualTo("A book");
    assertThat(first.lines()).element(1).asString().startsWith("waiting: import the report");
    assertThat(ImportedRow.of(shown).getLast().report()).contains(own.harbour());
  }

  @Test
  void annotations_that_all_found_their_place_are_told_in_a_line() throws IOException {
    own.filled();
    var table =
        Files.writeString(
            folder.resolve("table.csv"),
            "Highlight,Title,Author\nThe ferry was late,Three days at Harbour Conf 2026,Mina Okafor\n");
    model.importAll(List.of(table));
    held.runAll();
    assertThat(model.details().get()).isNull();
    assertThat(own.notices.newest().get().sentence()).isEqualTo("1 annotation");
    assertThat(own.workspace.report().get()).isEqualTo(own.harbour());
  }

  @Test
  void what_came_in_can_be_looked_at_again_after_its_notice_has_gone() throws IOException {
    assertThat(model.nothingImported().get()).isTrue();
    model.showRecent();
    assertThat(model.details().get()).isNull();
    var in = OwnReports.into(folder.resolve("in"));
    model.importAll(List.of(in.resolve("harbour.md")));
    held.runAll();
    own.notices.dismiss();
    var watched = own.library.importing().importAll(List.of(in), Progress.NONE, () -> false);
    model.brought(new FolderNews.Brought(in, watched));
    model.showRecent();
    var shown = model.details().get();
    assertThat(shown.summary()).isEqualTo(watched);
    assertThat(ImportWords.line(shown)).endsWith(", from in: 2 imported, 1 unchanged");
    assertThat(model.recent())
        .element(1)
        .extracting(ImportWords::line)
        .asString()
        .endsWith(": 1 imported");
  }

  @Test
  void of_many_imports_the_newest_are_kept() {
    var recents = new RecentImports(clock);
    for (int i = 0; i < RecentImports.KEPT + 1; i++) {
      recents.add(Path.of("folder" + i), new ImportSummary(List.of(), false));
      assertThat(recents.newest()).hasSize(Math.min(i + 1, RecentImports.KEPT));
    }
    assertThat(recents.newest().getFirst().folder()).hasToString("folder" + RecentImports.KEPT);
    assertThat(recents.newest().getLast().folder()).hasToString("folder1");
  }

  @Test
  void nothing_chosen_is_nothing_done() {
    model.importAll(List.of());
    assertThat(model.running().get()).isFalse();
  }
}
