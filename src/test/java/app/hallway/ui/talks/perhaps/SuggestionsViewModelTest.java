package app.hallway.ui.talks.perhaps;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.ToldReports;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Evidence;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkKind;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.side.Bench;
import app.hallway.ui.side.SidePaneViewModel.Segment;
import app.hallway.ui.talks.words.TalkWords;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SuggestionsViewModelTest {
  private static final String LANTERNS = "Lanterns for everyone";
  private static final String CLOCKS = "Trusting a clock";
  private static final String SIGNALS = "Signals at sea";

  @TempDir Path folder;
  @AutoClose private Bench bench;
  private SuggestionsViewModel suggestions;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
    suggestions = bench.pane().suggestions();
    open(List.of(Bench.FLAGS), List.of(LANTERNS, CLOCKS, SIGNALS));
  }

  private ReportId open(List<String> talks, List<String> perhaps) {
    var text =
        "The evening\n\n\n# At the quay\n\n"
            + String.join("\n\n\n", Stream.concat(talks.stream(), perhaps.stream()).toList());
    var report =
        ToldReports.put(
            bench.library(),
            "https://example.org/evening-" + talks.size() + "-" + perhaps.size(),
            "The evening",
            text,
            talks.stream().map(title -> found(title, 0.9)).toList(),
            perhaps.stream().map(title -> found(title, 0.3)).toList());
    bench.workspace().open(report);
    bench.settle();
    return report;
  }

  private static DetectedTalk found(String title, double confidence) {
    return new DetectedTalk(
        title,
        title.equals(CLOCKS) ? TalkKind.LIGHTNING : TalkKind.TALK,
        title.equals(LANTERNS) ? List.of(new Speaking("Priit Kask", "Lumen")) : List.of(),
        null,
        List.of(),
        List.of(new LineSpan(7, 7)),
        title.equals(SIGNALS)
            ? List.of(new Evidence("is-item", 0.1, ""))
            : List.of(
                new Evidence("number-before", 0.6, "7"),
                new Evidence("siblings-are-talks", 1.2, ""),
                new Evidence("is-item", -1, "")),
        confidence);
  }

  @Test
  void they_stand_in_the_order_of_the_page_with_who_and_where() {
    assertThat(titles()).containsExactly(LANTERNS, CLOCKS, SIGNALS);
    assertThat(suggestions.list())
        .extracting(SuggestionViewModel::line)
        .containsExactly(
            "Priit Kask · under “At the quay”",
            "Lightning · under “At the quay”",
            "under “At the quay”");
  }

  @Test
  void where_no_heading_but_the_title_stands_above_the_line_tells_the_place() {
    var report =
        ToldReports.put(
            bench.library(),
            "https://example.org/bare",
            "Bare",
            "# Bare\n\n" + SIGNALS,
            List.of(),
            List.of(found(SIGNALS, 0.3)));
    bench.workspace().open(report);
    assertThat(suggestions.list()).extracting(SuggestionViewModel::line).containsExactly("line 7");
  }

  @Test
  void they_say_why_they_may_be_talks_and_where_little_does_that() {
    assertThat(one(LANTERNS).reasons())
        .containsExactly("Its neighbours are talks", "It is numbered: “7”");
    assertThat(one(SIGNALS).reasons()).containsExactly("Little speaks for it.");
  }

  @Test
  void a_few_are_shown_and_many_are_folded_unless_there_is_nothing_else() {
    assertThat(suggestions.folded().get()).isFalse();
    var many = IntStream.rangeClosed(11, 16).mapToObj(i -> "Evening talk " + i).toList();
    open(List.of(Bench.FLAGS), many);
    assertThat(suggestions.folded().get()).isTrue();
    open(List.of(), many);
    assertThat(suggestions.folded().get()).isFalse();
  }

  @Test
  void what_was_unfolded_stays_so_while_its_report_is_open() {
    var many = IntStream.rangeClosed(11, 17).mapToObj(i -> "Evening talk " + i).toList();
    open(List.of(Bench.FLAGS), many);
    suggestions.folded().set(false);
    suggestions.list().getFirst().decline();
    bench.settle();
    assertThat(suggestions.folded().get()).isFalse();
  }

  @Test
  void the_chosen_one_is_where_the_page_goes_and_no_talk_is_chosen_beside_it() {
    var talk = bench.pane().talks().cards().getFirst();
    talk.goThere();
    one(CLOCKS).choose();
    assertThat(one(CLOCKS).chosen().get()).isTrue();
    assertThat(bench.workspace().goal().get().span()).isEqualTo(one(CLOCKS).suggestion().span());
    assertThat(talk.open().get()).isFalse();
    talk.goThere();
    assertThat(one(CLOCKS).chosen().get()).isFalse();
    assertThat(chosen()).isNull();
  }

  @Test
  void the_sign_in_the_page_brings_it_into_sight_with_the_keyboard() {
    bench.pane().segment().set(Segment.NOTES);
    suggestions.folded().set(true);
    bench.workspace().suggestion().set(one(SIGNALS).suggestion().id());
    assertThat(bench.pane().segment().get()).isEqualTo(Segment.TALKS);
    assertThat(suggestions.folded().get()).isFalse();
    assertThat(chosen()).isEqualTo(one(SIGNALS));
    assertThat(one(SIGNALS).focusWanted().get()).isTrue();
  }

  @Test
  void what_is_taken_is_a_talk_that_is_chosen_and_says_so() {
    one(LANTERNS).take();
    bench.settle();
    assertThat(titles()).containsExactly(CLOCKS, SIGNALS);
    var card = bench.pane().talks().chosen().orElseThrow();
    assertThat(card.told().get().talk().title()).isEqualTo(LANTERNS);
    assertThat(card.focusWanted().get()).isTrue();
    assertThat(TalkWords.reasons(card.told().get()))
        .containsExactly(
            "You took it from what may be talks.",
            "Its neighbours are talks",
            "It is numbered: “7”");
    assertThat(bench.pane().undo().removal().get()).isEqualTo(Removal.TAKEN);
  }

  @Test
  void taking_back_what_was_taken_chooses_it_again() {
    one(LANTERNS).take();
    bench.settle();
    bench.pane().undo().undo();
    bench.settle();
    assertThat(titles()).containsExactly(LANTERNS, CLOCKS, SIGNALS);
    assertThat(chosen()).isEqualTo(one(LANTERNS));
    assertThat(bench.pane().talks().cards()).hasSize(1);
  }

  @Test
  void what_is_declined_gives_way_to_the_next_and_comes_back_by_undo() {
    one(CLOCKS).choose();
    one(CLOCKS).decline();
    bench.settle();
    assertThat(titles()).containsExactly(LANTERNS, SIGNALS);
    assertThat(chosen()).isEqualTo(one(SIGNALS));
    assertThat(bench.pane().undo().removal().get()).isEqualTo(Removal.DECLINED);
    bench.pane().undo().undo();
    bench.settle();
    assertThat(titles()).containsExactly(LANTERNS, CLOCKS, SIGNALS);
  }

  @Test
  void after_the_last_one_the_keyboard_goes_to_the_talks() {
    for (var title : List.of(SIGNALS, CLOCKS, LANTERNS)) {
      one(title).choose();
      one(title).decline();
      bench.settle();
    }
    assertThat(suggestions.list()).isEmpty();
    assertThat(chosen()).isNull();
    assertThat(bench.pane().talks().cards().getLast().focusWanted().get()).isTrue();
  }

  @Test
  void one_that_is_asked_for_twice_is_taken_once() {
    one(LANTERNS).take();
    one(LANTERNS).take();
    bench.settle();
    assertThat(bench.pane().talks().cards()).hasSize(2);
  }

  @Test
  void entering_goes_on_where_the_last_one_was_taken() {
    bench.pane().enterSuggestions();
    assertThat(chosen()).isEqualTo(one(LANTERNS));
    one(CLOCKS).choose();
    one(CLOCKS).take();
    bench.settle();
    bench.pane().enterSuggestions();
    assertThat(chosen()).isEqualTo(one(SIGNALS));
  }

  @Test
  void one_that_is_gone_is_not_chosen_any_more() {
    one(CLOCKS).choose();
    bench.library().talks().decline(one(CLOCKS).suggestion().id());
    bench.settle();
    assertThat(bench.workspace().suggestion().get()).isNull();
    bench.workspace().suggestion().set(new SuggestionId(999));
    assertThat(chosen()).isNull();
  }

  @Test
  void another_report_has_others() {
    one(CLOCKS).choose();
    bench.workspace().open(bench.report());
    assertThat(suggestions.list()).isEmpty();
    assertThat(bench.workspace().suggestion().get()).isNull();
  }

  private List<String> titles() {
    return suggestions.list().stream().map(SuggestionViewModel::title).toList();
  }

  private @Nullable SuggestionViewModel chosen() {
    return suggestions.chosen().get();
  }

  private SuggestionViewModel one(String title) {
    return suggestions.list().stream()
        .filter(it -> it.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
