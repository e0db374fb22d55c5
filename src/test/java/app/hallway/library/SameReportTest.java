package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SameReportTest {
  private static final String BODY =
      """
      The hall was full before nine, and the coffee was gone before ten. I sat beside two people who
      keep the lights of a small harbour running, and who had brought their own lamp.

      ## Mooring many boats

      Ada Quayle showed how a rope is tied twice, once by the crew and once by the tide. Her demo
      failed, was mended on stage and then failed in a more interesting way, which taught us more.

      ## Charts without paper

      Ben Tiller drew the tide from memory. He compared three ways to keep a chart in step with the
      sea bed, none of which needs a network, and left the choice to those who sail there.
      """;

  @TempDir Path folder;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private ImportOutcome bring(Path file) {
    return library
        .importing()
        .importAll(List.of(file), Importing.Progress.NONE, () -> false)
        .outcomes()
        .getFirst();
  }

  private ReportId first(String name, String text) throws IOException {
    return ((ImportOutcome.Imported) bring(write(name, text))).report();
  }

  private List<ReportId> reports() {
    return library.reports().list(new ReportFilter.All()).stream().map(ReportSummary::id).toList();
  }

  @Test
  void a_state_from_another_folder_and_under_another_name_is_a_new_version() throws IOException {
    var report = first("old/harbour.md", "# Two days at the harbour\n\n" + BODY);
    var other =
        write("new/2026-notes.md", "# Two days at the harbour\n\n" + BODY + "\nSlides came.");
    assertThat(bring(other))
        .isInstanceOfSatisfying(
            ImportOutcome.NewVersion.class,
            version -> assertThat(version.report()).isEqualTo(report));
  }

  @Test
  void a_new_title_or_a_date_that_was_missing_makes_no_other_report() throws IOException {
    first("old/harbour.md", "# Two days at the harbour\n\n" + BODY);
    var other = "---\ntitle: Harbour Conf, day by day\ndate: 2026-09-14\n---\n\n" + BODY;
    assertThat(bring(write("new/b.md", other))).isInstanceOf(ImportOutcome.NewVersion.class);
  }

  @Test
  void a_post_that_brings_an_older_one_up_again_is_another_report() throws IOException {
    first("a.md", "---\ntitle: Mooring\ndate: 2025-01-09\n---\n\n" + BODY);
    var again = "---\ntitle: Again, Mooring\ndate: 2026-01-09\n---\n\n" + BODY.substring(90);
    first("b.md", again.replace("Mooring\n", "A look back\n") + "\nA year later this still holds.");
    assertThat(reports()).hasSize(2);
  }

  @Test
  void posts_of_a_series_are_different_reports() throws IOException {
    var frame = "Welcome to the tide table, the weekly list of things that washed ashore here. ";
    for (int week = 1; week <= 3; week++) {
      var own = BODY.split("\n\n", -1)[2 * week - 2];
      first(
          "week-%d.md".formatted(week), "# Tide table #%d\n\n%s\n\n%s".formatted(week, frame, own));
    }
    assertThat(reports()).hasSize(3);
  }

  @Test
  void a_saved_page_is_a_version_of_the_post_that_it_shows() throws IOException {
    var report = first("post.md", "# Two days at the harbour\n\n" + BODY);
    var paragraphs = BODY.replaceAll("(?m)^## (.*)$", "<h2>$1</h2><p>");
    var page =
        "<!doctype html><html><head><title>Two days at the harbour</title></head><body><nav>Home"
            + "</nav><article><h1>Two days at the harbour</h1><p>"
            + paragraphs
            + "</article></body></html>";
    assertThat(bring(write("saved/page.html", page)))
        .isInstanceOfSatisfying(
            ImportOutcome.NewVersion.class,
            version -> assertThat(version.report()).isEqualTo(report));
  }

  @Test
  void another_address_is_another_report_however_alike_they_read() throws IOException {
    var head = "---\ntitle: Harbour\ncanonical_url: https://example.org/%s\n---\n\n";
    first("a.md", head.formatted("one") + BODY);
    first("b.md", head.formatted("two") + BODY + "\nMore.");
    assertThat(reports()).hasSize(2);
  }

  @Test
  void two_states_that_lie_side_by_side_do_not_take_turns() throws IOException {
    first("a.md", "# Harbour\n\n" + BODY);
    bring(write("b.md", "# Harbour\n\n" + BODY + "\nSlides came."));
    for (int i = 0; i < 2; i++) {
      assertThat(bring(folder.resolve("a.md"))).isInstanceOf(ImportOutcome.Unchanged.class);
      assertThat(bring(folder.resolve("b.md"))).isInstanceOf(ImportOutcome.Unchanged.class);
    }
    assertThat(library.versions().of(reports().getFirst())).hasSize(2);
  }

  @Test
  void a_wrong_version_becomes_a_report_of_its_own_and_stays_one() throws IOException {
    var report = first("a.md", "# Harbour\n\n" + BODY);
    var kept = mark(report, "coffee was gone");
    bring(write("b.md", "# Harbour\n\n" + BODY + "\nOnly here is a word about the ferry."));
    var moved = mark(report, "about the ferry");
    var other = library.versions().separate(MarkedReport.newest(library, report)).orElseThrow();
    assertThat(library.versions().of(report)).hasSize(1);
    assertThat(library.highlights().of(report)).extracting(Highlight::id).containsExactly(kept);
    assertThat(library.highlights().of(other)).extracting(Highlight::id).containsExactly(moved);
    assertThat(library.reports().open(other).orElseThrow().readingText()).contains("the ferry");
    assertThat(bring(folder.resolve("a.md"))).isInstanceOf(ImportOutcome.Unchanged.class);
    assertThat(bring(folder.resolve("b.md"))).isInstanceOf(ImportOutcome.Unchanged.class);
    write("b.md", "# Harbour\n\n" + BODY + "\nOnly here is a word about the ferry, and a second.");
    assertThat(bring(folder.resolve("b.md")))
        .isInstanceOfSatisfying(
            ImportOutcome.NewVersion.class,
            version -> assertThat(version.report()).isEqualTo(other));
    assertThat(library.versions().of(report)).hasSize(1);
  }

  @Test
  void making_another_report_of_a_version_can_be_undone_and_done_again() throws IOException {
    var report = first("a.md", "# Harbour\n\n" + BODY);
    bring(write("b.md", "# Harbour\n\n" + BODY + "\nOnly here is a word about the ferry."));
    var mark = mark(report, "about the ferry");
    var other = library.versions().separate(MarkedReport.newest(library, report)).orElseThrow();
    assertThat(library.history().undoable()).contains("report.separate");
    library.history().undo();
    assertThat(reports()).containsExactly(report);
    assertThat(library.highlights().of(report)).extracting(Highlight::id).containsExactly(mark);
    library.history().redo();
    assertThat(reports()).containsExactlyInAnyOrder(report, other);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void a_report_of_one_version_cannot_be_separated() throws IOException {
    var only = first("a.md", "# Harbour\n\n" + BODY);
    assertThat(library.versions().separate(MarkedReport.newest(library, only))).isEmpty();
  }

  private HighlightId mark(ReportId report, String words) {
    var text = library.reports().open(report).orElseThrow().readingText();
    int start = text.indexOf(words);
    var span = new TextSpan(start, start + words.length());
    return MarkedReport.text(library, report, span, HighlightColour.YELLOW);
  }
}
