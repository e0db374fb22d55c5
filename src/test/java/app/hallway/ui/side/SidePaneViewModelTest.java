package app.hallway.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.common.shared.UndoOffer;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.notes.NoteEditorViewModel;
import app.hallway.ui.side.SidePaneViewModel.Segment;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SidePaneViewModelTest {
  @TempDir Path folder;
  @AutoClose private Bench bench;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
  }

  @Test
  void shows_the_talks_of_the_open_report_in_their_order() {
    assertThat(bench.pane().talks().cards())
        .extracting(card -> card.told().get().talk().title())
        .containsExactly(Bench.QUEUES, Bench.FLAGS, Bench.DOUBTFUL, Bench.STAGING);
  }

  @Test
  void follows_the_library() {
    bench
        .library()
        .highlights()
        .markTalk(bench.report(), bench.talk(Bench.FLAGS), HighlightColour.YELLOW);
    assertThat(bench.pane().highlights().placed()).isEmpty();
    bench.settle();
    assertThat(bench.pane().highlights().placed()).hasSize(1);
    assertThat(bench.pane().talks().cards().get(1).isStarred()).isTrue();
  }

  @Test
  void another_report_takes_the_place_of_the_first() {
    var other = bench.put("https://example.org/other", "Other", "Nothing\n\n\n" + Bench.FLAGS);
    bench.workspace().open(other);
    assertThat(bench.pane().talks().cards()).hasSize(1);
    bench.workspace().report().set(null);
    assertThat(bench.pane().talks().cards()).isEmpty();
    assertThat(bench.pane().report().get()).isNull();
  }

  @Test
  void a_wish_for_a_note_about_a_talk_opens_its_card_and_an_editor() {
    wish(new NoteTarget.AboutTalk(bench.talk(Bench.FLAGS)));
    var card = bench.pane().talks().cards().get(1);
    assertThat(card.open().get()).isTrue();
    assertThat(card.notes()).singleElement().matches(note -> note.focusWanted().get());
  }

  @Test
  void a_wish_for_a_note_about_the_report_shows_the_notes() {
    wish(new NoteTarget.AboutReport(bench.report()));
    assertThat(bench.pane().segment().get()).isEqualTo(Segment.NOTES);
    assertThat(bench.pane().notes().groups()).hasSize(1);
  }

  @Test
  void a_wish_for_a_note_about_a_highlight_waits_until_the_list_has_it() {
    var highlight =
        MarkedReport.text(bench.library(), bench.report(), Bench.sentence(), HighlightColour.BLUE);
    wish(new NoteTarget.AboutHighlight(highlight));
    assertThat(bench.pane().segment().get()).isEqualTo(Segment.TALKS);
    bench.settle();
    assertThat(bench.pane().segment().get()).isEqualTo(Segment.HIGHLIGHTS);
    assertThat(bench.pane().highlights().placed().getFirst().notes()).hasSize(1);
  }

  @Test
  void a_new_note_is_about_the_chosen_talk_and_else_about_the_report() {
    bench.pane().newNote();
    assertThat(bench.pane().segment().get()).isEqualTo(Segment.NOTES);
    bench.workspace().talk().set(bench.talk(Bench.STAGING));
    bench.pane().newNote();
    assertThat(bench.pane().segment().get()).isEqualTo(Segment.TALKS);
    assertThat(bench.pane().talks().chosen().orElseThrow().notes()).hasSize(1);
  }

  @Test
  void what_is_being_typed_is_saved_when_another_report_opens() {
    type("Half a thou");
    var other = bench.put("https://example.org/other", "Other", "Nothing else");
    bench.workspace().open(other);
    assertThat(bench.library().notes().of(bench.report()))
        .extracting(Note::markdown)
        .containsExactly("Half a thou");
  }

  @Test
  void what_is_being_typed_is_saved_when_the_window_closes() {
    type("Half a thou");
    bench.pane().saveNow();
    assertThat(bench.library().notes().of(bench.report())).hasSize(1);
  }

  @Test
  void a_deleted_note_can_be_taken_back() {
    bench
        .library()
        .notes()
        .add(new NoteTarget.AboutReport(bench.report()), NoteKind.NOTE, "Keep me");
    bench.settle();
    bench.pane().notes().groups().getFirst().notes().getFirst().delete();
    bench.settle();
    assertThat(bench.pane().notes().groups()).isEmpty();
    assertThat(bench.pane().undo().removal().get()).isEqualTo(UndoOffer.Removal.NOTE);
    bench.pane().undo().undo();
    bench.settle();
    assertThat(bench.pane().notes().groups()).hasSize(1);
    assertThat(bench.pane().undo().removal().get()).isNull();
  }

  @Test
  void the_way_back_closes_when_something_else_was_done() {
    bench.pane().talks().cards().getFirst().dismiss();
    bench.settle();
    assertThat(bench.pane().undo().removal().get()).isEqualTo(UndoOffer.Removal.TALK);
    bench.pane().talks().cards().getFirst().toggleStar();
    bench.settle();
    assertThat(bench.pane().undo().removal().get()).isNull();
  }

  private void wish(NoteTarget target) {
    bench.workspace().ask(new Workspace.NoteRequest(target));
  }

  private NoteEditorViewModel type(String words) {
    bench.pane().newNote();
    var note = bench.pane().notes().groups().getFirst().notes().getFirst();
    note.text().set(words);
    return note;
  }
}
