package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.model.DetectedTalk;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.Speaking;
import app.hallway.model.Suggestion;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be a talk, and what the user says of it. */
final class SuggestingTest {
  private static final String TITLE = "Charts without paper";
  private static final Speaking BEN = new Speaking("Ben Tiller", "Chart Room");
  private static final TalkLink SLIDES =
      new TalkLink(LinkRole.SLIDES, "https://slides.example/charts");

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = suggesting(library, Reported.TEXT);
  }

  /** A report of one talk, and of one that may be one. */
  static ReportId suggesting(Library library, String text) {
    return ToldReports.put(
        library, Reported.ADDRESS, "Harbour days", text, List.of(sure()), List.of(charts(0.4)));
  }

  private static DetectedTalk sure() {
    return Reported.talks().getFirst();
  }

  private static DetectedTalk charts(double confidence) {
    return new DetectedTalk(
        TITLE,
        TalkKind.LIGHTNING,
        List.of(BEN),
        "Day 2",
        List.of(SLIDES),
        List.of(new LineSpan(8, 9)),
        List.of(),
        confidence);
  }

  /** A detector that is sure of both. */
  private void importSure(String text) {
    ToldReports.put(
        library, Reported.ADDRESS, "Harbour days", text, List.of(sure(), charts(0.9)), List.of());
  }

  /** A detector that sees nothing at all. */
  private void importBlind(String text) {
    ToldReports.put(library, Reported.ADDRESS, "Harbour days", text, List.of(), List.of());
  }

  private static String edited(int edition) {
    return Reported.TEXT + "\nEdition " + edition + ".\n";
  }

  private List<String> suggested() {
    return library.talks().suggestions(report).stream().map(Suggestion::title).toList();
  }

  private List<String> told() {
    return library.talks().of(report).stream().map(told -> told.talk().title()).toList();
  }

  private TalkId take() {
    return library.talks().take(library.talks().suggestions(report).getFirst().id());
  }

  private void decline() {
    library.talks().decline(library.talks().suggestions(report).getFirst().id());
  }

  @Test
  void a_suggestion_is_listed_and_counted_nowhere_as_a_talk() {
    assertThat(suggested()).containsExactly(TITLE);
    assertThat(told()).containsExactly(sure().title());
    assertThat(library.talks().list(TalkFilter.ALL)).hasSize(1);
    assertThat(library.reports().find(report).orElseThrow().talks()).isEqualTo(1);
    assertThat(library.reports().counts().talks()).isEqualTo(1);
    assertThat(library.speakers().list()).hasSize(1);
    assertThat(library.searching().find("charts", 10))
        .extracting(SearchHit::kind)
        .containsExactly(SearchHit.Kind.REPORT);
  }

  @Test
  void what_is_taken_is_a_talk_as_it_was_found() {
    var talk = library.talks().find(take()).orElseThrow();
    assertThat(talk.title()).isEqualTo(TITLE);
    assertThat(talk.kind()).isEqualTo(TalkKind.LIGHTNING);
    assertThat(talk.speakers()).containsExactly(BEN);
    assertThat(talk.day()).isEqualTo("Day 2");
    assertThat(talk.links()).containsExactly(SLIDES);
    assertThat(told()).containsExactly(sure().title(), TITLE);
    assertThat(library.talks().of(report).getLast().span().of(Reported.TEXT)).startsWith(TITLE);
    assertThat(suggested()).isEmpty();
  }

  @Test
  void what_is_taken_stays_one_talk_whatever_later_versions_detect() {
    var talk = take();
    library.talks().correct(talk, TalkEdit.NOTHING.withTitle("Sea charts"));
    suggesting(library, edited(1));
    assertThat(told()).containsExactly(sure().title(), "Sea charts");
    assertThat(suggested()).isEmpty();
    importSure(edited(2));
    assertThat(told()).containsExactly(sure().title(), "Sea charts");
    importBlind(edited(3));
    assertThat(told()).contains("Sea charts");
    suggesting(library, edited(4));
    assertThat(suggested()).isEmpty();
    assertThat(library.talks().of(report).getLast().talk().id()).isEqualTo(talk);
  }

  @Test
  void what_is_taken_stays_without_another_word_of_the_user() {
    var talk = take();
    importSure(edited(1));
    importBlind(edited(2));
    importBlind(edited(3));
    assertThat(library.talks().find(talk)).isPresent();
  }

  @Test
  void what_is_declined_is_kept_away_whatever_later_versions_detect() {
    decline();
    assertThat(suggested()).isEmpty();
    suggesting(library, edited(1));
    assertThat(suggested()).isEmpty();
    importSure(edited(2));
    assertThat(told()).containsExactly(sure().title());
    assertThat(suggested()).isEmpty();
    suggesting(library, Reported.TEXT);
    assertThat(suggested()).isEmpty();
  }

  @Test
  void what_was_declined_is_offered_again_when_that_is_undone_though_the_detector_got_sure() {
    decline();
    importSure(edited(1));
    library.history().undo();
    library.history().undo();
    library.history().redo();
    assertThat(suggested()).isEmpty();
    library.history().undo();
    assertThat(suggested()).containsExactly(TITLE);
  }

  @Test
  void a_talk_that_was_taken_and_dismissed_is_not_suggested_again() {
    library.talks().dismiss(take());
    assertThat(suggested()).isEmpty();
    suggesting(library, edited(1));
    assertThat(suggested()).isEmpty();
  }

  @Test
  void a_detected_talk_that_was_dismissed_is_not_suggested_by_a_later_version() {
    importSure(edited(1));
    library.talks().dismiss(library.talks().of(report).getLast().talk().id());
    importBlind(edited(2));
    suggesting(library, edited(3));
    assertThat(suggested()).isEmpty();
  }

  @Test
  void what_the_user_made_a_talk_by_hand_is_not_suggested() {
    library
        .talks()
        .addByHand(
            MarkedReport.place(library, report, Reported.spanOf("without paper\nBen")),
            "Tides",
            TalkKind.TALK);
    assertThat(suggested()).isEmpty();
  }

  @Test
  void what_is_said_of_one_report_holds_for_no_other() {
    decline();
    var other =
        ToldReports.put(
            library,
            "https://example.org/other",
            "Others",
            "Other words of another hand.\n\n\n" + TITLE + "\nDrawn in the sand.\n",
            List.of(),
            List.of(charts(0.3)));
    assertThat(library.talks().suggestions(other)).hasSize(1);
  }

  @Test
  void what_is_settled_can_be_neither_taken_nor_declined() {
    var settled = library.talks().suggestions(report).getFirst().id();
    library.talks().take(settled);
    assertThatThrownBy(() -> library.talks().take(settled))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> library.talks().decline(settled))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void suggestions_go_with_their_report() {
    decline();
    library.reports().delete(report);
    assertThat(library.talks().suggestions(report)).isEmpty();
    assertThat(library.upkeep().check()).isEmpty();
  }
}
