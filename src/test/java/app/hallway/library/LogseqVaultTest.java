package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.Layout;
import app.hallway.library.Vaults.Decided;
import app.hallway.model.BlockState;
import app.hallway.model.FollowUp;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.SyncOutcome;
import app.hallway.model.SyncOutcome.SyncedFile;
import app.hallway.model.TalkId;
import app.hallway.model.VaultBlockView;
import app.hallway.model.VaultFlavour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a Logseq graph that a library and its user both write in. */
final class LogseqVaultTest {
  private static final String SOURCE =
      """
      ---
      title: Quay days
      event: QuayConf 2024
      ---
      # Quay days

      ### Keynote: Ropes that hold

      **Speaker: Ada Example**

      A rope is as good as its splice.
      """;

  @TempDir Path folder;
  @AutoClose private Library library;
  private Path graph;
  private Path page;
  private ReportId report;
  private NoteId task;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    var bytes = SOURCE.getBytes(StandardCharsets.UTF_8);
    var imported = (ImportOutcome.Imported) library.importing().importBytes("a.md", bytes);
    report = imported.report();
    task = noted(NoteKind.ACTION, "Look at *our* splices");
    library.notes().setDue(task, LocalDate.of(2026, 12, 4));
    noted(NoteKind.TAKEAWAY, "Two things:\n\n- rope\n- splice");
    graph = Files.createDirectory(folder.resolve("pages"));
    page = graph.resolve("Quay days.md");
    library.vaults().add(graph, VaultFlavour.LOGSEQ, Layout.REPORT, List.of());
    sync();
  }

  private NoteId noted(NoteKind kind, String words) {
    return library.notes().add(new NoteTarget.AboutReport(report), kind, words);
  }

  private List<SyncedFile> sync() throws IOException {
    var outcome = library.vaults().sync(graph, false, () -> false).orElseThrow();
    return ((SyncOutcome.Synced) outcome).files();
  }

  private void edit(String before, String after) throws IOException {
    var text = Files.readString(page);
    assertThat(text).contains(before);
    Files.writeString(page, text.replace(before, after));
  }

  private VaultBlockView open(BlockState state) {
    return library.vaults().status().stream()
        .filter(block -> block.state() == state)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_page_is_bullets_with_ids_and_properties_at_its_top() throws IOException {
    assertThat(Files.readString(page).replaceAll("(?m)(id:: |of |report/).*", "$1…"))
        .isEqualTo(
            """
            event:: [[QuayConf 2024]]
            tags:: hallway/report
            hallway:: report 1 of …

            - # Quay days
              id:: …
              [Hallway](hallway://report/…
            - **Takeaway**
              id:: …
              > Two things:
              >
              > * rope
              > * splice
            - TODO Look at *our* splices
              id:: …
              DEADLINE: <2026-12-04 Fri>
            """);
  }

  @Test
  void a_task_that_is_ticked_there_can_be_taken() throws IOException {
    edit("- TODO Look", "- DONE Look");
    sync();

    assertThat(library.vaults().take(open(BlockState.PROPOSED).id())).isEqualTo(Decided.DONE);
    var note = library.notes().find(task).orElseThrow();
    assertThat(note.isDone()).isTrue();
    assertThat(note.markdown()).isEqualTo("Look at *our* splices");
    assertThat(note.due()).isEqualTo(LocalDate.of(2026, 12, 4));
    assertThat(sync()).isEmpty();
    assertThat(library.vaults().status()).isEmpty();
  }

  @Test
  void words_that_are_mended_there_can_be_taken_and_bullets_below_stay() throws IOException {
    edit("  > Two things:\n", "  > Three things:\n");
    edit("  > * splice\n", "  > * splice\n\t- and I agree\n");
    sync();

    var mended = open(BlockState.PROPOSED);
    assertThat(library.vaults().take(mended.id())).isEqualTo(Decided.DONE);
    assertThat(library.notes().of(report))
        .extracting(note -> note.markdown())
        .contains("Three things:\n\n- rope\n- splice");
    assertThat(sync()).isEmpty();
    assertThat(Files.readString(page)).contains("\t- and I agree\n");
  }

  @Test
  void what_the_library_changes_comes_into_the_page_and_the_rest_stays() throws IOException {
    edit("- TODO Look", "- my own bullet\n\t- with a child\n- TODO Look");
    library.talks().followUp(talk(), FollowUp.TO_WATCH);
    library.notes().tick(task, true);

    assertThat(sync()).hasSize(1);
    assertThat(Files.readString(page))
        .contains("- my own bullet\n\t- with a child\n- DONE Look")
        .contains("- ## Ropes that hold\n")
        .contains("\n  Follow-up: To watch\n");
    assertThat(sync()).isEmpty();
  }

  private TalkId talk() {
    return library.talks().of(report).getFirst().talk().id();
  }

  @Test
  void an_import_of_the_graph_takes_no_page_of_ours_for_a_report() {
    var summary = library.importing().importAll(List.of(graph), (_, _, _) -> {}, () -> false);

    assertThat(library.reports().list(new ReportFilter.All())).hasSize(1);
    assertThat(summary.outcomes()).allMatch(it -> !(it instanceof ImportOutcome.Imported));
  }
}
