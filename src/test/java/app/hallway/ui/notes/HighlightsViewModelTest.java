package app.hallway.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Placement;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.side.Bench;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HighlightsViewModelTest {
  @TempDir Path folder;
  @AutoClose private Bench bench;
  private HighlightId sentence;
  private HighlightsViewModel highlights;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
    highlights = bench.pane().highlights();
    sentence =
        MarkedReport.text(bench.library(), bench.report(), Bench.sentence(), HighlightColour.GREEN);
    bench.settle();
  }

  @Test
  void a_card_knows_its_talk() {
    assertThat(card().shown().get().talkTitle()).isEqualTo(Bench.QUEUES);
  }

  @Test
  void going_there_opens_the_page_at_its_place_and_chooses_it() {
    card().goThere();
    assertThat(bench.workspace().goal().get().span()).isEqualTo(Bench.sentence());
    assertThat(bench.workspace().highlight().get()).isEqualTo(sentence);
    assertThat(card().chosen().get()).isTrue();
  }

  @Test
  void changes_its_colour() {
    card().recolour(HighlightColour.RED);
    bench.settle();
    assertThat(card().shown().get().highlight().colour()).isEqualTo(HighlightColour.RED);
  }

  @Test
  void what_was_deleted_can_be_taken_back() {
    card().delete();
    bench.settle();
    assertThat(highlights.placed()).isEmpty();
    bench.pane().undo().undo();
    bench.settle();
    assertThat(highlights.placed()).hasSize(1);
  }

  @Test
  void one_that_lost_its_place_stands_apart_and_can_be_given_another() {
    bench.put("https://example.org/three-days", "Three days", NEWER);
    bench.settle();
    assertThat(highlights.placed()).isEmpty();
    var lost = highlights.detached().getFirst();
    assertThat(lost.id()).isEqualTo(sentence);
    var there =
        MarkedReport.place(bench.library(), bench.report(), Bench.spanOf(NEWER, "forgotten"));
    lost.attach(new HighlightCardViewModel.Candidate(there, "", 1));
    bench.settle();
    assertThat(highlights.detached()).isEmpty();
    assertThat(card().shown().get().highlight())
        .extracting(Highlight::placement)
        .isInstanceOf(Placement.Anchored.class);
  }

  @Test
  void a_number_means_the_candidate_that_is_shown_with_it() {
    bench.put("https://example.org/three-days", "Three days", ALIKE);
    bench.settle();
    var lost = card();
    assertThat(lost.shown().get().candidates()).isNotEmpty();
    bench.put("https://example.org/three-days", "Three days", NEWER);
    lost.reattach(1);
    bench.settle();
    assertThat(highlights.detached()).hasSize(1);
    assertThat(bench.workspace().status().get()).startsWith("It stays as it was");
  }

  @Test
  void candidates_are_shown_with_the_words_around_them() {
    bench.put("https://example.org/three-days", "Three days", REWRITTEN);
    bench.settle();
    assertThat(highlights.detached())
        .flatExtracting(card -> card.shown().get().candidates())
        .extracting(HighlightCardViewModel.Candidate::words)
        .allSatisfy(words -> assertThat(REWRITTEN.replaceAll("\\s+", " ")).contains(words));
    assertThat(highlights.placed().size() + highlights.detached().size()).isEqualTo(1);
  }

  private static final String REWRITTEN =
      "Three days\n\nShe said: every retry\nis a thing that you forgot to plan.\n\n\n"
          + Bench.FLAGS;

  private static final String ALIKE =
      "Three days\n\nWhat is left: the retry was a rite which you forgot to sign. That is all.\n\n"
          + "Some retry is right that we forgot to resign, others say.\n\n\n"
          + Bench.FLAGS;

  private static final String NEWER =
      "Three days at Harbour Conf\n\nAll that was told before is forgotten.\n\n\n" + Bench.FLAGS;

  private HighlightCardViewModel card() {
    return highlights.find(sentence).orElseThrow();
  }
}
