package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TalkKind;
import app.hallway.model.TextSpan;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that somebody named before the report showed another version. */
final class PlaceTest {
  private static final String WORDS = "Ben Tiller drew the tide from memory.";
  private static final String LONGER = "A word of thanks to the crew first.\n\n\n" + Reported.TEXT;

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId report;
  private Place seen;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = Reported.in(library);
    seen = MarkedReport.place(library, report, WORDS);
  }

  private Optional<HighlightId> mark() {
    return library.highlights().markText(seen, HighlightColour.GREEN);
  }

  private Highlight only() {
    var marks = library.highlights().of(report);
    assertThat(marks).hasSize(1);
    return marks.getFirst();
  }

  private String wordsOf(Highlight mark) {
    var text = library.reports().open(report).orElseThrow().readingText();
    return switch (mark.placement()) {
      case Placement.Anchored(var span) -> span.of(text);
      case Placement.Edited(var span) -> "edited: " + span.of(text);
      case Placement.Detached lost -> "lost";
    };
  }

  @Test
  void a_passage_is_marked_where_its_words_are_by_now() {
    Reported.in(library, LONGER, Reported.talks());
    assertThat(mark()).isPresent();
    assertThat(wordsOf(only())).isEqualTo(WORDS);
    assertThat(only().talk()).isEqualTo(library.talks().of(report).getLast().talk().id());
  }

  @Test
  void a_passage_that_says_otherwise_by_now_is_marked_as_edited() {
    Reported.in(library, LONGER.replace("the tide from", "the tides from pure"), Reported.talks());
    assertThat(mark()).isPresent();
    assertThat(only().anchor().quote()).isEqualTo(WORDS);
    assertThat(wordsOf(only())).isEqualTo("edited: Ben Tiller drew the tides from pure memory.");
  }

  @Test
  void a_passage_that_is_gone_is_not_marked_and_leaves_no_step() {
    Reported.in(library, "All is new here, and nothing of it was said before.\n", List.of());
    assertThat(mark()).isEmpty();
    assertThat(library.highlights().of(report)).isEmpty();
    assertThat(library.history().undoable()).hasValue("import");
  }

  @Test
  void a_passage_of_a_version_that_was_undone_is_marked_in_the_one_before() {
    Reported.in(library, LONGER, Reported.talks());
    seen = MarkedReport.place(library, report, WORDS);
    library.history().undo();
    assertThat(mark()).isPresent();
    assertThat(wordsOf(only())).isEqualTo(WORDS);
  }

  @Test
  void a_passage_of_a_report_that_is_gone_is_not_marked() {
    library.reports().delete(report);
    assertThat(mark()).isEmpty();
    library.reports().restore(report);
    assertThat(library.highlights().of(report)).isEmpty();
  }

  @Test
  void a_passage_of_what_turned_out_to_be_another_report_is_marked_there() {
    Reported.in(library, LONGER, Reported.talks());
    seen = MarkedReport.place(library, report, "A word of thanks to the crew first.");
    var other = library.versions().separate(seen.version()).orElseThrow();
    assertThat(mark()).isPresent();
    assertThat(library.highlights().of(report)).isEmpty();
    assertThat(library.highlights().of(other)).hasSize(1);
  }

  @Test
  void a_place_that_no_text_reaches_is_a_mistake() {
    var beyond = new TextSpan(Reported.TEXT.length(), Reported.TEXT.length() + 1);
    for (var wrong : new TextSpan[] {beyond, new TextSpan(5, 5)}) {
      assertThatThrownBy(
              () ->
                  library
                      .highlights()
                      .markText(new Place(seen.version(), wrong), HighlightColour.RED))
          .isInstanceOf(IllegalArgumentException.class);
    }
    var last = new TextSpan(Reported.TEXT.length() - 1, Reported.TEXT.length());
    assertThat(library.highlights().markText(new Place(seen.version(), last), HighlightColour.RED))
        .isPresent();
  }

  @Test
  void a_talk_by_hand_stands_where_its_passage_is_by_now() {
    Reported.in(library, LONGER, Reported.talks());
    var made = library.talks().addByHand(seen, "The tide", TalkKind.LIGHTNING).orElseThrow();
    assertThat(library.talks().of(report))
        .filteredOn(told -> told.talk().id().equals(made))
        .extracting(TalkInReport::span)
        .containsExactly(MarkedReport.place(library, report, WORDS).span());
  }

  @Test
  void no_talk_is_made_of_a_passage_that_is_gone() {
    Reported.in(library, "All is new here, and nothing of it was said before.\n", List.of());
    assertThat(library.talks().addByHand(seen, "The tide", TalkKind.LIGHTNING)).isEmpty();
    assertThat(library.history().undoable()).hasValue("import");
  }

  @Test
  void a_mark_is_tied_to_the_words_that_were_chosen_or_stays() {
    Reported.in(library, LONGER, Reported.talks());
    var home = MarkedReport.place(library, report, "And home again.");
    mark();
    var mark = only();
    Reported.in(library, "First.\n\n\n" + LONGER, Reported.talks());
    assertThat(library.highlights().attach(mark.id(), home)).isTrue();
    assertThat(wordsOf(only())).isEqualTo("And home again.");

    var coffee = MarkedReport.place(library, report, "The coffee was good.");
    Reported.in(library, LONGER.replace("The coffee was good.", ""), Reported.talks());
    assertThat(library.highlights().attach(mark.id(), coffee)).isFalse();
    assertThat(wordsOf(only())).isEqualTo("And home again.");
  }

  @Test
  void a_mark_is_not_tied_to_a_place_of_another_report() {
    mark();
    var other =
        ToldReports.put(
            library, "https://example.org/b", "B", "Other words of another day.", List.of());
    var there = MarkedReport.place(library, other, "Other words");
    assertThatThrownBy(() -> library.highlights().attach(only().id(), there))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
