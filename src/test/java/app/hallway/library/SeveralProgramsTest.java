package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.Main;
import app.hallway.model.Note;
import app.hallway.model.ReportFilter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes: several on one library, and one with little memory. */
final class SeveralProgramsTest {
  private static final int EACH = 40;

  @TempDir Path folder;

  private Process start(List<String> options, Class<?> main, String... arguments) throws Exception {
    var errors = Files.createTempFile(folder, "errors", ".txt").toFile();
    return Programs.start(errors, options, main, arguments);
  }

  @Test
  void two_programs_write_to_one_library_and_nothing_is_lost() throws Exception {
    var file = folder.resolve("a.hallway");
    try (var library = Library.open(file, Clock.systemUTC())) {
      Reported.in(library);
    }
    var programs =
        List.of(
            start(List.of(), WritingProgram.class, file.toString(), "A", "" + EACH),
            start(List.of(), WritingProgram.class, file.toString(), "B", "" + EACH));
    for (var program : programs) {
      assertThat(program.inputReader().lines().toList()).contains("done");
      assertThat(program.waitFor()).isZero();
    }
    try (var library = Library.open(file, Clock.systemUTC())) {
      assertThat(library.notes().all())
          .extracting(Note::markdown)
          .containsAll(IntStream.range(0, EACH).mapToObj(i -> "A " + i).toList())
          .containsAll(IntStream.range(0, EACH).mapToObj(i -> "B " + i).toList());
      assertThat(library.reports().list(new ReportFilter.All())).hasSize(1 + 2 * EACH);
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void a_window_of_another_program_keeps_a_second_one_and_a_restore_out() throws Exception {
    var file = folder.resolve("a.hallway");
    var copy = folder.resolve("copy.hallway");
    try (var library = Library.open(file, Clock.systemUTC())) {
      Reported.in(library);
      library.upkeep().backup(copy);
    }
    var window = start(List.of(), WritingProgram.class, file.toString(), "window", "0");
    var out = window.inputReader();
    assertThat(out.readLine()).isEqualTo("done");
    try (var library = Library.open(file, Clock.systemUTC())) {
      assertInUse(library::claimWindow);
    }
    assertInUse(() -> new Backups(file, Clock.systemUTC()).restore(copy));
    window.destroyForcibly().waitFor();
    try (var library = Library.open(file, Clock.systemUTC())) {
      library.claimWindow();
    }
    assertThat(new Backups(file, Clock.systemUTC()).restore(copy)).isPresent();
  }

  private static void assertInUse(ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            LibraryException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(LibraryException.Reason.IN_USE));
  }

  @Test
  void a_report_that_needs_more_memory_than_there_is_is_rejected_and_the_others_come_in()
      throws Exception {
    var posts = Files.createDirectory(folder.resolve("posts"));
    Files.writeString(posts.resolve("a-small.md"), "# Small\n\nA few words.\n");
    Files.writeString(
        posts.resolve("b-huge.md"), "# Huge\n\n" + "* [a](b) *c* `d`\n".repeat(600_000));
    Files.writeString(posts.resolve("c-small.md"), "# Small too\n\nOther words.\n");
    var program =
        start(
            List.of("-Xmx48m"),
            Main.class,
            "--library",
            folder.resolve("a.hallway").toString(),
            "import",
            posts.toString());
    var told =
        new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(program.waitFor()).isEqualTo(1);
    assertThat(told)
        .hasSizeGreaterThanOrEqualTo(3)
        .anyMatch(
            line -> line.contains("b-huge.md: rejected") && line.contains("not enough memory"))
        .anyMatch(line -> line.contains("a-small.md: imported"))
        .anyMatch(line -> line.contains("c-small.md: imported"));
  }
}
