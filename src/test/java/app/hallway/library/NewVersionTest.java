package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.LineSpan;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReportFilter;
import app.hallway.model.Speaking;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewVersionTest {
  private static final String LONGER = "A word of thanks first.\n\n\n" + Reported.TEXT;

  @TempDir Path folder;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  @Test
  void the_same_report_again_changes_nothing() {
    var report = Reported.in(library);
    assertThat(Reported.in(library)).isEqualTo(report);
    assertThat(library.reports().list(new ReportFilter.All()))
        .singleElement()
        .satisfies(one -> assertThat(one.versions()).isEqualTo(1));
  }

  @Test
  void talks_stay_the_same_talks_and_corrections_win() {
    var report = Reported.in(library);
    var talk = Reported.firstTalk(library, report);
    library.talks().correct(talk, TalkEdit.NOTHING.withTitle("Ropes"));
    Reported.in(library, LONGER, Reported.talks());
    assertThat(library.talks().of(report))
        .extracting(told -> told.talk().title())
        .containsExactly("Ropes", "Charts without paper");
    assertThat(Reported.firstTalk(library, report)).isEqualTo(talk);
  }

  @Test
  void a_dismissed_talk_does_not_come_back() {
    var report = Reported.in(library);
    library.talks().dismiss(Reported.firstTalk(library, report));
    Reported.in(library, LONGER, Reported.talks());
    assertThat(library.talks().of(report)).hasSize(1);
  }

  @Test
  void highlights_are_found_again_and_notes_stay() {
    var report = Reported.in(library);
    var talk = Reported.firstTalk(library, report);
    MarkedReport.text(library, report, Reported.spanOf("tied twice"), HighlightColour.GREEN);
    library.highlights().markTalk(report, talk, HighlightColour.RED);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    Reported.in(library, LONGER, Reported.talks());
    int words = LONGER.indexOf("tied twice");
    assertThat(library.highlights().of(report))
        .extracting(mark -> mark.placement())
        .contains(new Placement.Anchored(new TextSpan(words, words + 10)))
        .allMatch(Placement.Anchored.class::isInstance);
    assertThat(library.talks().of(report).getFirst())
        .satisfies(
            told -> {
              assertThat(told.notes()).isEqualTo(1);
              assertThat(told.highlight()).isNotNull();
            });
  }

  @Test
  void a_talk_that_is_told_no_more_stays_where_the_user_cares_for_it() {
    var report = Reported.in(library);
    var talk = Reported.firstTalk(library, report);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    Reported.in(library, "All is new.\n", List.of());
    assertThat(library.talks().of(report))
        .singleElement()
        .satisfies(told -> assertThat(told.talk().id()).isEqualTo(talk));
    assertThat(library.notes().of(report)).hasSize(1);
  }

  @Test
  void a_highlight_whose_words_are_gone_is_detached_and_comes_back_with_them() {
    var report = Reported.in(library);
    MarkedReport.text(library, report, Reported.spanOf("tide from memory"), HighlightColour.RED);
    Reported.in(library, "All is new.\n", List.of());
    assertThat(library.highlights().of(report))
        .singleElement()
        .satisfies(mark -> assertThat(mark.placement()).isInstanceOf(Placement.Detached.class));
    Reported.in(library, LONGER, List.of());
    assertThat(library.highlights().of(report))
        .singleElement()
        .satisfies(mark -> assertThat(mark.placement()).isInstanceOf(Placement.Anchored.class));
  }

  @Test
  void a_talk_of_two_reports_is_one_talk() {
    var report = Reported.in(library);
    var other =
        ToldReports.put(
            library,
            "https://other.example/notes",
            "Elsewhere",
            "Mooring boats, many\nby Ada",
            List.of(Reported.talk("Mooring boats, many", "Ada Q", "https://youtu.be/mooring0001")));
    assertThat(Reported.firstTalk(library, other)).isEqualTo(Reported.firstTalk(library, report));
    assertThat(library.talks().of(other).getFirst().reports()).isEqualTo(2);
  }

  @Test
  void what_lies_in_the_bin_leaves_no_trace() {
    var report = Reported.in(library);
    var talk = Reported.firstTalk(library, report);
    MarkedReport.text(library, report, Reported.spanOf("tied twice"), HighlightColour.GREEN);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "A knotty matter");
    library.reports().delete(report);
    assertThat(library.reports().list(new ReportFilter.All())).isEmpty();
    assertThat(library.reports().open(report)).isEmpty();
    assertThat(library.reports().counts())
        .satisfies(
            counts -> {
              assertThat(counts.reports() + counts.talks() + counts.notes()).isZero();
              assertThat(counts.highlights() + counts.events().size()).isZero();
              assertThat(counts.binned()).isEqualTo(1);
            });
    for (var query : List.of("harbour", "mooring", "knotty", "tied")) {
      assertThat(library.searching().find(query, 10)).isEmpty();
    }
    assertThat(library.exporting().gather(Exporting.Scope.ALL)).isEmpty();
    assertThat(library.reports().list(new ReportFilter.Binned())).hasSize(1);
    library.reports().restore(report);
    assertThat(library.searching().find("knotty", 10)).hasSize(1);
  }

  private static DetectedTalk plain(String title, String speaker) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(new Speaking(speaker, null)),
        null,
        List.of(),
        List.of(new LineSpan(1, 2)),
        List.of(),
        0.9);
  }

  private List<TalkId> told(String... titles) {
    var talks = Stream.of(titles).map(title -> plain(title, "Ada Quayle")).toList();
    var text = "About\n\n\n" + String.join("\n\n\n", titles);
    var report = Reported.in(library, text, talks);
    return library.talks().of(report).stream().map(told -> told.talk().id()).toList();
  }

  @Test
  void a_talk_whose_title_was_mended_is_the_same_talk() {
    var first = told("Keeping a harbour clockk ticking", "Small boats at night");
    var second = told("Keeping a harbour clock ticking", "Keynote: Small boats at night");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void another_part_or_another_of_two_is_another_talk() {
    var first = told("Knots for beginners, part 1", "Charting the tides of May");
    var second =
        told(
            "Knots for beginners, part 2", "Charting the tides of Mai", "Charting the tide of May");
    assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
  }

  @Test
  void the_talks_of_a_report_are_listed_in_the_order_of_its_page() {
    var order = told("Zebra crossings", "A boat", "Middle of it all");
    var report = library.reports().list(new ReportFilter.All()).getFirst().id();
    assertThat(library.talks().list(TalkFilter.ALL.withReport(report)))
        .extracting(summary -> summary.talk().id())
        .containsExactlyElementsOf(order);
  }

  @Test
  void a_report_with_only_a_follow_up_is_exported() {
    var report = Reported.in(library);
    assertThat(library.exporting().gather(Exporting.Scope.ALL)).isEmpty();
    library.talks().followUp(Reported.firstTalk(library, report), FollowUp.TO_WATCH);
    assertThat(library.exporting().gather(Exporting.Scope.ALL)).hasSize(1);
  }

  @Test
  void the_same_text_under_another_address_keeps_the_first() {
    var report = Reported.in(library);
    var other = "https://example.net/mirror/harbour";
    assertThat(ToldReports.put(library, other, "Harbour days", Reported.TEXT, Reported.talks()))
        .isEqualTo(report);
    assertThat(library.reports().at(Reported.ADDRESS)).contains(report);
    assertThat(library.reports().at(other)).isEmpty();
  }
}
