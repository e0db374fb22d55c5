package app.hallway.ui.reader.open;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkEdit;
import app.hallway.model.VersionId;
import app.hallway.testing.HeldTasks;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.reader.server.PageServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the library, where one of them is late. */
class ReaderViewModelTest {
  private static final String WORDS = "a retry is a write that you forgot to design.";
  private static final String FIRST =
      """
      ---
      title: "Three days at Harbour Conf 2026"
      canonical_url: https://example.org/harbour
      ---

      The ferry was late, the coffee was early.

      ### Keynote: Boring queues (Leila Haddad, Northwind Freight)

      Her claim was simple: a retry is a write that you forgot to design.
      """;
  private static final String SECOND =
      FIRST.replace("The ferry", "First of all a word of thanks to the crew. The ferry");

  @TempDir Path folder;
  private final HeldTasks tasks = new HeldTasks();
  private final Workspace workspace = new Workspace();
  private Library library;
  private LibraryFacts facts;
  private PageServer server;
  private ReaderViewModel model;
  private ReportId report;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    facts = new LibraryFacts(library, tasks);
    server = new PageServer(picture -> library.reports().picture(picture));
    model =
        new ReaderViewModel(library, workspace, facts, tasks, (after, action) -> () -> {}, server);
    report = bring(FIRST);
    workspace.open(report);
    tasks.runAll();
  }

  @AfterEach
  void close() {
    server.close();
    facts.close();
    library.close();
  }

  private ReportId bring(String markdown) {
    var bytes = markdown.getBytes(StandardCharsets.UTF_8);
    return switch (library.importing().importBytes("harbour.md", bytes)) {
      case ImportOutcome.Imported imported -> imported.report();
      case ImportOutcome.NewVersion newer -> newer.report();
      case ImportOutcome.Unchanged same -> same.report();
      case ImportOutcome.Rejected rejected -> throw new AssertionError(rejected.toString());
      case ImportOutcome.PassedOver passed -> throw new AssertionError(passed.toString());
    };
  }

  private OpenPage page() {
    return Objects.requireNonNull(model.page().get());
  }

  private VersionId shown() {
    return page().view().version();
  }

  private void assertThatThePageStandsWithItsOwnMarks(VersionId version) {
    assertThat(shown()).isEqualTo(version);
    assertThat(model.marks().all().get().lieOn(page().view().version())).isTrue();
    assertThat(model.marks().all().get().highlights())
        .allSatisfy(mark -> assertThat(mark.shownIn()).isEqualTo(version));
  }

  @Test
  void the_page_of_a_report_whose_import_was_undone_does_not_stay() {
    library.history().undo();
    tasks.runAll();
    assertThat(model.page().get()).isNull();
    assertThat(workspace.report().get()).isNull();
  }

  @Test
  void the_page_of_a_report_that_went_into_the_bin_does_not_stay() {
    library.reports().delete(report);
    tasks.runAll();
    assertThat(model.page().get()).isNull();
  }

  @Test
  void a_report_that_is_gone_by_the_time_it_is_opened_is_not_open() {
    var other = bring(FIRST.replace("harbour", "pier").replace("Three days", "Two nights"));
    workspace.open(other);
    library.history().undo();
    tasks.runAll();
    assertThat(workspace.report().get()).isNull();
    assertThat(model.page().get()).isNull();
  }

  @Test
  void undo_and_redo_of_a_version_bring_the_page_along_with_its_marks() {
    var first = shown();
    model.marks().mark(MarkedReport.place(library, report, WORDS), HighlightColour.GREEN);
    tasks.runAll();
    bring(SECOND);
    library
        .talks()
        .correct(
            page().marks().talks().getFirst().talk().id(), TalkEdit.NOTHING.withTitle("Queues"));
    tasks.runAll();
    var second = shown();
    assertThat(second).isNotEqualTo(first);

    library.history().undo();
    library.history().undo();
    tasks.runAll();
    assertThatThePageStandsWithItsOwnMarks(first);
    library.history().redo();
    tasks.runAll();
    assertThatThePageStandsWithItsOwnMarks(second);
  }

  @Test
  void a_mark_that_comes_while_the_page_is_loaded_is_on_it() {
    bring(SECOND);
    MarkedReport.text(
        library, report, MarkedReport.place(library, report, WORDS).span(), HighlightColour.GREEN);
    tasks.runAll();
    assertThat(model.marks().all().get().highlights()).hasSize(1);
    assertThatThePageStandsWithItsOwnMarks(shown());
  }

  @Test
  void what_was_chosen_on_a_page_that_is_late_is_marked_on_its_own_words() {
    var chosen = MarkedReport.place(library, report, WORDS);
    bring(SECOND);
    model.marks().mark(chosen, HighlightColour.GREEN);
    tasks.runAll();
    assertThat(library.highlights().of(report))
        .extracting(mark -> mark.anchor().quote())
        .containsExactly(WORDS);
    assertThat(library.highlights().of(report))
        .extracting(Highlight::placement)
        .containsExactly(new Placement.Anchored(MarkedReport.place(library, report, WORDS).span()));
  }

  @Test
  void what_was_chosen_on_another_page_is_refused_with_a_sentence() {
    var chosen = MarkedReport.place(library, report, WORDS);
    bring(SECOND);
    tasks.runAll();
    var asked = new ArrayList<Workspace.Request>();
    workspace.onRequest(asked::add);
    model.marks().mark(chosen, HighlightColour.GREEN);
    model.marks().noteAbout(chosen);
    model.marks().makeTalk(chosen);
    tasks.runAll();
    assertThat(library.highlights().of(report)).isEmpty();
    assertThat(asked).isEmpty();
    assertThat(workspace.status().get()).startsWith("Not marked: another page stands here");
  }

  @Test
  void what_is_gone_from_the_newest_version_is_refused_with_a_sentence() {
    var chosen = MarkedReport.place(library, report, WORDS);
    bring(FIRST.replace("Her claim was simple: " + WORDS, "Nobody remembers any of it by now."));
    model.marks().mark(new Place(chosen.version(), chosen.span()), HighlightColour.GREEN);
    tasks.runAll();
    assertThat(library.highlights().of(report)).isEmpty();
    assertThat(workspace.status().get()).startsWith("Not marked: these words are gone");
  }

  @Test
  void what_became_another_report_can_be_taken_back_at_once_and_the_page_goes_back() {
    bring(SECOND);
    tasks.runAll();
    model.versions().separate();
    tasks.runAll();
    assertThat(workspace.report().get()).isNotEqualTo(report);
    assertThat(model.versions().undo().removal().get()).isEqualTo(Removal.VERSION);

    model.versions().undo().undo();
    tasks.runAll();
    assertThat(workspace.report().get()).isEqualTo(report);
    assertThat(page().report()).isEqualTo(report);
    assertThat(library.versions().of(report)).hasSize(2);
  }

  @Test
  void a_version_that_is_not_the_newest_any_more_becomes_no_other_report() {
    bring(SECOND);
    tasks.runAll();
    bring(SECOND + "\\nAnd a third time.\\n");
    model.versions().separate();
    tasks.runAll();
    assertThat(workspace.report().get()).isEqualTo(report);
    assertThat(library.versions().of(report)).hasSize(3);
    assertThat(model.versions().undo().removal().get()).isNull();
  }
}
