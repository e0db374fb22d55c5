package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.testing.MovedClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as one step of undo, and in which order steps stand. */
final class StepsTest {
  @TempDir Path folder;

  @Test
  void undo_outlives_a_restart() throws Exception {
    var file = folder.resolve("a.hallway");
    try (var library = Library.open(file, Clock.systemUTC())) {
      var report = Reported.in(library);
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Mine");
    }
    try (var library = Library.open(file, Clock.systemUTC())) {
      library.history().undo();
      assertThat(library.notes().all()).isEmpty();
      assertThat(library.history().redoable()).contains("note.add");
    }
  }

  @Test
  void a_new_deed_ends_what_could_be_done_again() throws Exception {
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC())) {
      var report = Reported.in(library);
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Mine");
      library.history().undo();
      library.reports().tag(report, List.of("sea"));
      assertThat(library.history().redoable()).isEmpty();
    }
  }

  @Test
  void words_typed_without_a_pause_are_one_step() throws Exception {
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC())) {
      var report = Reported.in(library);
      var note = library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "");
      for (var typed : List.of("W", "Wo", "Wor", "Word")) {
        library.notes().edit(note, typed);
      }
      library.history().undo();
      assertThat(library.notes().find(note).orElseThrow().markdown()).isEmpty();
      library.history().redo();
      assertThat(library.notes().find(note).orElseThrow().markdown()).isEqualTo("Word");
    }
  }

  @Test
  void an_import_of_a_hundred_files_is_one_step_even_if_the_clock_goes_back() throws Exception {
    var posts = Files.createDirectory(folder.resolve("posts"));
    for (int i = 0; i < 100; i++) {
      Files.writeString(posts.resolve("post-" + i + ".md"), "# Post " + i + "\n\nWords.\n");
    }
    var clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));
    try (var library = Library.open(folder.resolve("a.hallway"), clock)) {
      library
          .importing()
          .importAll(
              List.of(posts),
              (done, total, newest) -> clock.move(Duration.ofMinutes(-10)),
              () -> false);
      assertThat(library.reports().counts().reports()).isEqualTo(100);
      library.history().undo();
      assertThat(library.reports().counts().reports()).isZero();
      assertThat(library.history().undoable()).isEmpty();
      library.history().redo();
      assertThat(library.reports().counts().reports()).isEqualTo(100);
    }
  }

  @Test
  void versions_and_steps_keep_their_order_when_the_clock_goes_back() throws Exception {
    var clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));
    try (var library = Library.open(folder.resolve("a.hallway"), clock)) {
      var report = Reported.in(library);
      clock.move(Duration.ofDays(-400));
      Reported.in(library, Reported.TEXT.replace("coffee", "tea"), Reported.talks());
      var about = new NoteTarget.AboutReport(report);
      var note = library.notes().add(about, NoteKind.NOTE, "First");
      clock.move(Duration.ofHours(-1));
      library.notes().edit(note, "Second");
      assertThat(library.reports().open(report).orElseThrow().readingText()).contains("tea");
      library.history().undo();
      assertThat(library.notes().find(note).orElseThrow().markdown()).isEqualTo("First");
      library.history().undo();
      library.history().undo();
      assertThat(library.reports().open(report).orElseThrow().readingText()).contains("coffee");
      library.history().redo();
      assertThat(library.reports().open(report).orElseThrow().readingText()).contains("tea");
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void what_is_done_to_several_reports_is_one_step() throws Exception {
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC())) {
      var reports =
          List.of(
              Reported.in(library),
              ToldReports.put(library, "https://example.org/b", "Another", "Words.", List.of()));
      library.reports().changeTags(reports, List.of("sea"), List.of());
      library.reports().delete(reports);
      assertThat(library.reports().counts().reports()).isZero();
      library.history().undo();
      assertThat(library.reports().counts().reports()).isEqualTo(2);
      library.history().undo();
      assertThat(library.reports().counts().tags()).isEmpty();
    }
  }
}
