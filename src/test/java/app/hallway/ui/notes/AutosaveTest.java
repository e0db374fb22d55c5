package app.hallway.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.testing.HeldTasks;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.TaskExecutor;
import app.hallway.ui.notes.NoteEditorViewModel.SaveState;
import app.hallway.ui.notes.NoteSlot.Content;
import app.hallway.ui.side.HeldDelay;
import app.hallway.ui.side.HeldFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
  private static final Duration MOMENT = Duration.ofMillis(1);

  @TempDir Path folder;
  private final HeldDelay delay = new HeldDelay();
  private final HeldTasks held = new HeldTasks();
  private final HeldFacts refusing = new HeldFacts();
  @AutoClose private OwnLibrary own;
  private NoteTarget target;
  private Content typed = new Content(NoteKind.NOTE, "");
  private int savings;
  private Autosave autosave;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    target = new NoteTarget.AboutReport(own.harbour());
    autosave = autosave(refusing);
  }

  private Autosave autosave(TaskExecutor tasks) {
    return new Autosave(
        new NoteSlot(own.library.notes(), target),
        () -> typed,
        new LibraryWork(tasks, own.workspace.status()),
        delay,
        () -> savings++);
  }

  private void type(String words) {
    typed = new Content(typed.kind(), words);
    autosave.changed();
  }

  private List<String> inLibrary() {
    return own.library.notes().about(target).stream().map(Note::markdown).toList();
  }

  private SaveState state() {
    return autosave.state().get();
  }

  @Test
  void what_is_typed_is_written_when_its_time_has_come_and_not_before() {
    type("One");
    delay.pass(Autosave.WITHIN.minus(MOMENT));
    assertThat(inLibrary()).isEmpty();
    assertThat(state()).isEqualTo(SaveState.UNSAVED);
    delay.pass(MOMENT);
    assertThat(inLibrary()).containsExactly("One");
    assertThat(state()).isEqualTo(SaveState.SAVED);
    assertThat(savings).isEqualTo(1);
  }

  @Test
  void more_typing_does_not_put_it_off() {
    type("One");
    delay.pass(Autosave.WITHIN.minus(MOMENT));
    type("One two");
    delay.pass(MOMENT);
    assertThat(inLibrary()).containsExactly("One two");
  }

  @Test
  void a_note_without_words_is_never_begun() {
    type("  ");
    delay.pass(Autosave.WITHIN);
    assertThat(inLibrary()).isEmpty();
    assertThat(state()).isEqualTo(SaveState.UNWRITTEN);
    assertThat(autosave.isSaved()).isTrue();
  }

  @Test
  void what_is_typed_while_the_library_writes_is_written_next() {
    autosave = autosave(held);
    type("One");
    delay.pass(Autosave.WITHIN);
    assertThat(autosave.isOnItsWay()).isTrue();
    type("One two");
    held.runAll();
    assertThat(autosave.isOnItsWay()).isFalse();
    assertThat(state()).isEqualTo(SaveState.UNSAVED);
    assertThat(savings).isZero();
    delay.pass(Autosave.WITHIN);
    held.runAll();
    assertThat(inLibrary()).containsExactly("One two");
    assertThat(state()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void what_the_library_does_not_take_is_tried_again_after_a_while() {
    refusing.refuse(true);
    type("One");
    autosave.save();
    assertThat(state()).isEqualTo(SaveState.FAILED);
    assertThat(autosave.isOnItsWay()).isFalse();
    refusing.refuse(false);
    delay.pass(Autosave.RETRY_AFTER.minus(MOMENT));
    assertThat(inLibrary()).isEmpty();
    delay.pass(MOMENT);
    assertThat(inLibrary()).containsExactly("One");
    assertThat(state()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void at_the_end_it_is_written_at_once_and_once() {
    autosave = autosave(held);
    type("One");
    autosave.saveNow();
    assertThat(inLibrary()).containsExactly("One");
    assertThat(autosave.isSaved()).isTrue();
    delay.pass(Autosave.WITHIN);
    assertThat(autosave.isOnItsWay()).isFalse();
  }

  @Test
  void an_answer_that_comes_late_does_not_undo_what_was_written_since() {
    autosave = autosave(held);
    type("One");
    autosave.save();
    type("One two");
    autosave.saveNow();
    held.runAll();
    assertThat(inLibrary()).containsExactly("One two");
    assertThat(autosave.isSaved()).isTrue();
    assertThat(state()).isEqualTo(SaveState.SAVED);
  }

  @Test
  void it_is_rescued_from_another_thread_and_goes_on_after() {
    type("One");
    CompletableFuture.runAsync(autosave::rescue).join();
    assertThat(inLibrary()).containsExactly("One");
    type("One two");
    autosave.save();
    autosave.save();
    delay.pass(Autosave.WITHIN);
    assertThat(inLibrary()).containsExactly("One two");
  }

  @Test
  void what_the_library_has_is_not_written_again() {
    type("One");
    autosave.save();
    var theirs = new Content(NoteKind.QUESTION, "Theirs");
    autosave.take(
        theirs,
        () -> {
          typed = theirs;
          autosave.changed();
        });
    assertThat(state()).isEqualTo(SaveState.SAVED);
    delay.pass(Autosave.WITHIN);
    assertThat(inLibrary()).containsExactly("One");
    assertThat(savings).isEqualTo(1);
  }

  @Test
  void what_the_library_lost_is_written_anew() {
    type("One");
    autosave.save();
    own.library.notes().delete(own.library.notes().about(target).getFirst().id());
    autosave.startOver();
    assertThat(state()).isEqualTo(SaveState.UNSAVED);
    delay.pass(Autosave.WITHIN);
    assertThat(inLibrary()).containsExactly("One");
  }

  @Test
  void what_is_closed_writes_nothing_by_itself() {
    type("One");
    autosave.cancel();
    delay.pass(Autosave.WITHIN);
    assertThat(inLibrary()).isEmpty();
  }
}
