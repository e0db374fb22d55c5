package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Talk;
import app.hallway.model.Todo;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.OwnLibrary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions and questions; today is 21 November 2026. */
final class TodosTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private Notes notes;

  @BeforeEach
  void fill() throws Exception {
    own = new OwnLibrary(folder).filled();
    notes = own.library.notes();
  }

  private NoteId about(NoteKind kind, String words) {
    return notes.add(new NoteTarget.AboutTalk(own.boringQueues().talk().id()), kind, words);
  }

  private Note note(NoteId id) {
    return notes.find(id).orElseThrow();
  }

  @Test
  void open_ones_come_first_and_of_these_what_is_due_first() {
    var later = about(NoteKind.ACTION, "Try it");
    var never = about(NoteKind.QUESTION, "Why?");
    var done = about(NoteKind.ACTION, "Write to Ada");
    var late = notes.add(new NoteTarget.AboutReport(own.harbour()), NoteKind.ACTION, "Read on");
    about(NoteKind.NOTE, "No action");
    notes.setDue(later, LocalDate.of(2026, 12, 1));
    notes.setDue(late, LocalDate.of(2026, 11, 20));
    notes.setDue(done, LocalDate.of(2026, 1, 1));
    notes.tick(done, true);
    assertThat(notes.todos())
        .extracting(todo -> todo.note().id())
        .containsExactly(late, later, never, done);
    assertThat(notes.todos()).extracting(Todo::overdue).containsExactly(true, false, false, false);
    assertThat(notes.todos().getFirst().talk()).isNull();
    assertThat(notes.todos().get(1))
        .satisfies(
            todo -> {
              assertThat(Objects.requireNonNull(todo.talk()).title()).contains("queues");
              assertThat(todo.reportTitle()).isNotEmpty();
              assertThat(todo.event()).isNotEmpty();
            });
  }

  @Test
  void what_is_due_today_is_not_overdue() {
    var note = about(NoteKind.ACTION, "Try it");
    notes.setDue(note, LocalDate.of(2026, 11, 21));
    assertThat(notes.todos().getFirst().overdue()).isFalse();
  }

  @Test
  void a_question_about_marked_words_stands_with_their_talk() {
    var mark =
        MarkedReport.text(
            own.library, own.harbour(), own.boringQueues().span(), HighlightColour.BLUE);
    notes.add(new NoteTarget.AboutHighlight(mark), NoteKind.QUESTION, "Really?");
    assertThat(notes.todos())
        .singleElement()
        .extracting(Todo::talk)
        .extracting(Talk::id)
        .isEqualTo(own.boringQueues().talk().id());
  }

  @Test
  void ticking_and_dating_can_be_undone_and_done_again() {
    var id = about(NoteKind.ACTION, "Try it");
    notes.setDue(id, LocalDate.of(2026, 12, 1));
    notes.tick(id, true);
    notes.tick(id, true);
    own.library.history().undo();
    assertThat(note(id).isDone()).isFalse();
    assertThat(note(id).due()).isEqualTo(LocalDate.of(2026, 12, 1));
    own.library.history().undo();
    assertThat(note(id).due()).isNull();
    own.library.history().redo();
    own.library.history().redo();
    assertThat(note(id).isDone()).isTrue();
    notes.tick(id, false);
    assertThat(note(id).isDone()).isFalse();
    notes.setDue(id, null);
    assertThat(note(id).due()).isNull();
  }

  @Test
  void a_note_in_the_bin_is_nothing_to_do() {
    notes.delete(about(NoteKind.ACTION, "Try it"));
    assertThat(notes.todos()).isEmpty();
  }

  @Test
  void a_note_about_a_dismissed_talk_is_still_to_be_done() {
    about(NoteKind.ACTION, "Try it");
    own.library.talks().dismiss(own.boringQueues().talk().id());
    assertThat(notes.todos()).singleElement().extracting(Todo::report).isEqualTo(own.harbour());
  }

  @Test
  void days_are_read_as_people_write_them() {
    assertThat(notes.day("2026-11-30")).contains(LocalDate.of(2026, 11, 30));
    assertThat(notes.day(" 30.11.2026 ")).contains(LocalDate.of(2026, 11, 30));
    assertThat(notes.day("Tomorrow")).contains(LocalDate.of(2026, 11, 22));
    assertThat(notes.day("in 2 weeks")).contains(LocalDate.of(2026, 12, 5));
    assertThat(notes.day("2026-02-30")).isEmpty();
    assertThat(notes.day("soon")).isEmpty();
    assertThat(notes.day("")).isEmpty();
  }
}
