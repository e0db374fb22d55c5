package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.store.OldLibrary;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk that the user made or took, when a later detection finds it by itself. */
final class ByHandTest {
  private static final String TITLE = "Charts without paper";
  private static final Speaking BEN = new Speaking("Ben Tiller", null);
  private static final TalkLink VIDEO =
      new TalkLink(LinkRole.VIDEO, "https://www.youtube.com/watch?v=charts00001");

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report =
        ToldReports.put(library, Reported.ADDRESS, "Days", Reported.TEXT, List.of(), perhaps());
  }

  private static List<DetectedTalk> perhaps() {
    return List.of(charts(TITLE));
  }

  private static DetectedTalk charts(String title) {
    return new DetectedTalk(
        title,
        TalkKind.LIGHTNING,
        List.of(BEN),
        "Day 2",
        List.of(VIDEO),
        List.of(new LineSpan(8, 9)),
        List.of(),
        0.9);
  }

  private void detect(String more, DetectedTalk... found) {
    ToldReports.put(library, Reported.ADDRESS, "Days", more + Reported.TEXT, List.of(found));
  }

  private TalkId make(String title) {
    return library
        .talks()
        .addByHand(
            MarkedReport.place(library, report, Reported.spanOf(TITLE + "\nBen Tiller drew")),
            title,
            TalkKind.WORKSHOP)
        .orElseThrow();
  }

  private List<TalkId> told() {
    return library.talks().of(report).stream().map(TalkInReport::talk).map(it -> it.id()).toList();
  }

  @Test
  void it_is_one_talk_in_the_words_of_the_user_and_gains_what_was_found() {
    var talk = make("Tides by heart");
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    detect("Now.\n\n\n", charts(TITLE));
    assertThat(told()).containsExactly(talk);
    assertThat(library.talks().find(talk).orElseThrow())
        .satisfies(
            it -> {
              assertThat(it.title()).isEqualTo("Tides by heart");
              assertThat(it.kind()).isEqualTo(TalkKind.WORKSHOP);
              assertThat(it.speakers()).containsExactly(BEN);
              assertThat(it.links()).containsExactly(VIDEO);
            });
    detect("Again.\n\n\n");
    detect("And again.\n\n\n", charts(TITLE));
    assertThat(told()).containsExactly(talk);
    assertThat(library.talks().find(talk).orElseThrow().title()).isEqualTo("Tides by heart");
    assertThat(library.notes().about(new NoteTarget.AboutTalk(talk))).hasSize(1);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void what_the_user_corrected_since_goes_before_what_they_typed_first() {
    var talk = make("Tides by heart");
    library.talks().correct(talk, TalkEdit.NOTHING.withTitle("Tides"));
    detect("Now.\n\n\n", charts(TITLE));
    assertThat(library.talks().find(talk).orElseThrow().title()).isEqualTo("Tides");
  }

  @Test
  void one_that_was_given_the_title_of_another_place_is_found_by_it() {
    var talk =
        library
            .talks()
            .addByHand(
                MarkedReport.place(library, report, Reported.spanOf("The coffee was good")),
                TITLE,
                TalkKind.TALK)
            .orElseThrow();
    detect("Now.\n\n\n", charts(TITLE));
    assertThat(told()).containsExactly(talk);
  }

  @Test
  void one_that_was_taken_is_the_same_that_other_reports_link() {
    var talk = library.talks().take(library.talks().suggestions(report).getFirst().id());
    assertThat(tellOfCharts()).containsExactly(talk);
    detect("Now.\n\n\n");
    ToldReports.put(
        library,
        "https://example.net/third",
        "Third",
        "Third of all.\n\n\nOn charts\nAs told.\n",
        List.of(charts("On charts")));
    assertThat(library.talks().list(TalkFilter.ALL)).hasSize(1);
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void one_that_was_done_again_after_it_was_taken_back_is_still_the_same_that_others_link() {
    var talk = library.talks().take(library.talks().suggestions(report).getFirst().id());
    library.history().undo();
    library.history().redo();
    assertThat(tellOfCharts()).containsExactly(talk);
  }

  @Test
  void one_that_was_taken_in_an_older_program_is_the_same_that_others_link() throws Exception {
    var talk = library.talks().take(library.talks().suggestions(report).getFirst().id());
    library.close();
    OldLibrary.forgetKeysByHand(folder.resolve("a.hallway"));
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    assertThat(tellOfCharts()).containsExactly(talk);
  }

  private List<TalkId> tellOfCharts() {
    var other =
        ToldReports.put(
            library,
            "https://example.net/notes",
            "Notes",
            "Notes of Ben.\n\n\nCharting\nAs it was.\n",
            List.of(charts("Charting")));
    return library.talks().of(other).stream().map(it -> it.talk().id()).toList();
  }
}
