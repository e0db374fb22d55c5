package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.Main;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The library is its one file, whatever SQLite keeps beside it while it is open. */
@DisabledOnOs(OS.WINDOWS)
final class OneFileTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeALibrary() throws Exception {
    file = folder.resolve("a.hallway");
    try (var library = open(file)) {
      Reported.in(library);
    }
  }

  private static Library open(Path file) throws LibraryException {
    return Library.open(file, Clock.systemUTC());
  }

  private static void write(Library library, String words) {
    var report = library.reports().list(new ReportFilter.All()).getFirst().id();
    library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, words);
  }

  private long logSize() throws IOException {
    var log = folder.resolve("a.hallway-wal");
    return Files.exists(log) ? Files.size(log) : 0;
  }

  private Process start(Class<?> main, String... arguments) throws Exception {
    return Programs.start(folder.resolve("errors").toFile(), List.of(), main, arguments);
  }

  @Test
  void a_plain_copy_of_the_file_has_all_that_was_written_a_while_ago() throws Exception {
    try (var library = open(file)) {
      write(library, "Copied");
      await().atMost(SOON).until(() -> logSize() == 0);
      var copy = Files.copy(file, folder.resolve("copy.hallway"));
      try (var copied = open(copy)) {
        assertThat(copied.notes().all()).extracting(Note::markdown).containsExactly("Copied");
      }
    }
  }

  @Test
  void a_daily_copy_leaves_nothing_beside_it() throws Exception {
    assertThat(new Backups(file, Clock.systemUTC()).makeDaily()).isPresent();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, folder.resolve("a.hallway.backups"));
    }
  }

  @Test
  void what_a_command_wrote_beside_a_window_is_in_the_file_when_it_ends() throws Exception {
    var window = start(WritingProgram.class, file.toString(), "window", "0");
    assertThat(window.inputReader().readLine()).isEqualTo("done");
    try (var command = open(file)) {
      write(command, "Beside");
    }
    await().atMost(SOON).until(() -> logSize() == 0);
    var copy = Files.copy(file, folder.resolve("copy.hallway"));
    window.destroyForcibly().waitFor();
    try (var copied = open(copy)) {
      assertThat(copied.notes().all()).extracting(Note::markdown).containsExactly("Beside");
    }
  }

  @Test
  void nothing_stays_beside_it_when_the_system_ends_a_command() throws Exception {
    var posts = Files.createDirectory(folder.resolve("posts"));
    Files.writeString(posts.resolve("post.md"), "# A post\n\nA few words.\n");
    try (var library = open(file)) {
      library.watching().add(posts);
    }
    var watch = start(Main.class, "--library", file.toString(), "watch", "run");
    assertThat(watch.inputReader().readLine()).contains("1");
    try (var library = open(file)) {
      write(library, "While it watches");
    }
    watch.destroy();
    watch.waitFor();
    assertThat(folder.resolve("errors")).content().doesNotContain("hallway");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, posts, folder.resolve("errors"));
    }
  }

  @Test
  void a_program_that_takes_the_log_away_takes_no_words_with_it() throws Exception {
    try (var library = open(file)) {
      write(library, "Before");
      LostLocks.on(file);
      var stranger = start(StrangeProgram.class, file.toString());
      assertThat(stranger.waitFor()).isZero();
      assertThat(folder.resolve("a.hallway-wal")).doesNotExist();
      write(library, "After");
      assertThat(library.notes().all()).hasSize(2);
    }
    try (var library = open(file)) {
      assertThat(library.notes().all())
          .extracting(Note::markdown)
          .containsExactlyInAnyOrder("Before", "After");
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void the_log_of_another_file_is_set_aside_and_not_written_over_a_copy() throws Exception {
    var copy = folder.resolve("copy.hallway");
    ReportId more;
    try (var library = open(file)) {
      write(library, "In the copy");
      library.upkeep().backup(copy);
      more =
          ToldReports.put(
              library, "https://example.org/m", "More", "Words ".repeat(9000), List.of());
    }
    killAWriter();
    assertThat(logSize()).isPositive();
    Files.delete(file);
    Files.copy(copy, file);
    try (var library = open(file)) {
      assertThat(library.setAside()).hasValueSatisfying(log -> assertThat(log).isNotEmptyFile());
      assertThat(library.upkeep().check()).isEmpty();
      assertThat(library.notes().all()).extracting(Note::markdown).containsExactly("In the copy");
      assertThat(library.reports().open(more)).isEmpty();
    }
  }

  @Test
  void the_log_of_a_program_that_was_killed_is_read_and_not_set_aside() throws Exception {
    var last = killAWriter();
    assertThat(logSize()).isPositive();
    try (var library = open(file)) {
      assertThat(library.setAside()).isEmpty();
      assertThat(library.notes().all()).extracting(Note::markdown).contains(last);
    }
  }

  /** Returns a note that it acknowledged. */
  private String killAWriter() throws Exception {
    var own = Files.createDirectory(folder.resolve("own"));
    var writer = start(KilledProgram.class, "WRITE", file.toString(), own.toString(), "k");
    var out = writer.inputReader();
    var acknowledged = "";
    for (int i = 0; i < 20; i++) {
      acknowledged = String.valueOf(out.readLine());
    }
    writer.toHandle().destroyForcibly();
    writer.waitFor();
    return acknowledged;
  }
}
