package app.hallway.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.ui.notes.NoteEditorViewModel.SaveState;
import app.hallway.ui.side.Bench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class NoteEditorViewModelTest {
  private static final Duration A_MOMENT = Duration.ofMillis(300);
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @TempDir Path folder;
  @AutoClose private Bench bench;
  private NoteEditorViewModel note;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
    bench.pane().newNote();
    note = shown().getFirst();
  }

  @Test
  void is_not_in_the_library_before_a_word_is_written() {
    note.text().set("  ");
    note.kind().set(NoteKind.ACTION);
    bench.delay().pass(A_SECOND);
    assertThat(inLibrary()).isEmpty();
    assertThat(note.state().get()).isEqualTo(SaveState.UNWRITTEN);
  }

  @Test
  void is_saved_within_a_second_however_fast_the_typing() {
    for (int i = 0; i < 4; i++) {
      note.text().set("typing ".repeat(i + 1));
      bench.delay().pass(A_MOMENT);
    }
    assertThat(inLibrary())
        .singleElement()
        .extracting(Note::markdown)
        .isEqualTo("typing ".repeat(3));
    assertThat(note.state().get()).isEqualTo(SaveState.UNSAVED);
    bench.delay().pass(A_SECOND);
    assertThat(inLibrary())
        .singleElement()
        .extracting(Note::markdown)
        .isEqualTo("typing ".repeat(4));
    assertThat(note.state().get()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void is_saved_from_another_thread_while_the_window_stands_still_and_goes_on_after() {
    note.text().set("Half a sen");
    assertThat(CompletableFuture.supplyAsync(bench.pane()::rescue).join()).isEmpty();
    assertThat(inLibrary()).singleElement().extracting(Note::markdown).isEqualTo("Half a sen");
    note.text().set("Half a sentence");
    bench.delay().pass(A_SECOND);
    bench.delay().pass(A_SECOND);
    assertThat(inLibrary()).singleElement().extracting(Note::markdown).isEqualTo("Half a sentence");
    assertThat(note.state().get()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void tells_how_long_ago_it_was_saved() {
    note.text().set("Word");
    note.save();
    assertThat(note.secondsSinceSaved().get()).isZero();
    bench.delay().pass(Duration.ofSeconds(7));
    assertThat(note.secondsSinceSaved().get()).isEqualTo(7);
    bench.delay().pass(Duration.ofMinutes(5));
    assertThat(note.secondsSinceSaved().get()).isEqualTo(60);
  }

  @Test
  void changes_its_kind_with_its_words_and_without() {
    note.kind().set(NoteKind.QUESTION);
    note.text().set("Why?");
    bench.delay().pass(A_SECOND);
    assertThat(inLibrary()).singleElement().extracting(Note::kind).isEqualTo(NoteKind.QUESTION);
    note.kind().set(NoteKind.ACTION);
    bench.delay().pass(A_SECOND);
    assertThat(inLibrary()).singleElement().extracting(Note::kind).isEqualTo(NoteKind.ACTION);
  }

  @Test
  void stays_itself_and_keeps_what_is_typed_when_the_list_comes_back() {
    note.focused().set(true);
    note.text().set("First");
    bench.delay().pass(A_SECOND);
    note.text().set("First and sec");
    bench.settle();
    assertThat(shown()).containsExactly(note);
    assertThat(note.text().get()).isEqualTo("First and sec");
  }

  @Test
  void takes_up_a_change_from_elsewhere_while_nobody_writes_in_it() {
    note.text().set("Mine");
    note.done();
    bench.library().notes().edit(inLibrary().getFirst().id(), "Changed elsewhere");
    bench.settle();
    assertThat(note.text().get()).isEqualTo("Changed elsewhere");
    bench.delay().pass(A_SECOND);
    assertThat(inLibrary())
        .singleElement()
        .extracting(Note::markdown)
        .isEqualTo("Changed elsewhere");
  }

  @Test
  void is_written_anew_when_the_library_loses_it_while_it_is_written() {
    note.focused().set(true);
    note.text().set("Precious");
    bench.delay().pass(A_SECOND);
    bench.settle();
    bench.library().notes().delete(inLibrary().getFirst().id());
    bench.settle();
    bench.delay().pass(A_SECOND);
    assertThat(shown()).containsExactly(note);
    assertThat(inLibrary()).singleElement().extracting(Note::markdown).isEqualTo("Precious");
  }

  @Test
  void goes_when_it_is_left_without_words() {
    note.text().set("Only a try");
    bench.delay().pass(A_SECOND);
    note.text().set("");
    note.left();
    assertThat(shown()).containsExactly(note);
    bench.delay().pass(A_SECOND);
    bench.settle();
    assertThat(shown()).isEmpty();
    assertThat(inLibrary()).isEmpty();
  }

  @Test
  void stays_when_the_keyboard_comes_back_at_once() {
    note.left();
    note.focused().set(true);
    bench.delay().pass(A_SECOND);
    assertThat(shown()).containsExactly(note);
  }

  @Test
  void is_the_only_one_that_is_open() {
    note.text().set("First");
    note.done();
    bench.pane().newNote();
    var second = shown().getLast();
    assertThat(second).isNotSameAs(note);
    second.text().set("Second");
    note.edit();
    assertThat(second.editing().get()).isFalse();
    assertThat(inLibrary()).extracting(Note::markdown).containsExactly("First", "Second");
  }

  @Test
  void an_empty_one_is_taken_up_again() {
    bench.pane().newNote();
    assertThat(shown()).containsExactly(note);
  }

  @Test
  void deleted_before_it_was_saved_it_can_still_be_taken_back() {
    note.text().set("Too quick");
    note.delete();
    assertThat(shown()).isEmpty();
    bench.pane().undo().undo();
    bench.settle();
    assertThat(inLibrary()).singleElement().extracting(Note::markdown).isEqualTo("Too quick");
    assertThat(shown()).hasSize(1);
  }

  @Test
  void what_cannot_be_saved_stays_and_is_tried_again() {
    bench.tasks().refuse(true);
    note.text().set("Stubborn");
    bench.delay().pass(A_SECOND);
    assertThat(note.state().get()).isEqualTo(SaveState.FAILED);
    bench.tasks().refuse(false);
    bench.delay().pass(Duration.ofSeconds(4));
    assertThat(note.state().get()).isEqualTo(SaveState.SAVED);
    assertThat(inLibrary()).hasSize(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_a_vanished_library_does_not_take_stays_and_is_given_out_at_the_end() throws Exception {
    var file = folder.resolve("library");
    var elsewhere = Files.move(file, folder.resolve("elsewhere"));
    note.text().set("Do not lose me");
    bench.delay().pass(A_SECOND);
    assertThat(note.state().get()).isEqualTo(SaveState.FAILED);
    assertThat(bench.workspace().status().get()).contains("moved or deleted");
    assertThat(bench.pane().saveNow()).containsExactly("Do not lose me");
    Files.move(elsewhere, file);
    assertThat(bench.pane().saveNow()).isEmpty();
    assertThat(inLibrary()).singleElement().extracting(Note::markdown).isEqualTo("Do not lose me");
  }

  private List<NoteEditorViewModel> shown() {
    return bench.pane().notes().groups().stream().flatMap(group -> group.notes().stream()).toList();
  }

  private List<Note> inLibrary() {
    return bench.library().notes().about(new NoteTarget.AboutReport(bench.report()));
  }
}
