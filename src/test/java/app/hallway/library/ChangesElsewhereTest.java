package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LibraryChange;
import app.hallway.model.LibraryChange.ChangedElsewhere;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has a library open is told what another program changes in it. */
final class ChangesElsewhereTest {
  @TempDir Path folder;

  private final List<LibraryChange> told = new CopyOnWriteArrayList<>();
  private Library library;
  private Library other;
  private ReportId report;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = Reported.in(library);
    other = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    library.listen(told::add);
  }

  @AfterEach
  void close() {
    other.close();
    library.close();
  }

  private void note(Library to) {
    to.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Noted");
  }

  @Test
  void what_another_program_writes_is_told_once() {
    note(other);
    note(other);
    assertThat(library.tellChangedElsewhere()).isTrue();
    assertThat(library.tellChangedElsewhere()).isFalse();
    assertThat(told).containsExactly(new ChangedElsewhere());
    note(other);
    assertThat(library.tellChangedElsewhere()).isTrue();
  }

  @Test
  void what_this_program_writes_and_reads_is_not_told_again() {
    note(library);
    library.reports().list(new ReportFilter.All());
    other.reports().list(new ReportFilter.All());
    other.upkeep().check();
    assertThat(library.tellChangedElsewhere()).isFalse();
    assertThat(told).isNotEmpty().doesNotContain(new ChangedElsewhere());
  }

  @Test
  void what_another_program_wrote_just_before_this_one_is_told() {
    note(other);
    note(library);
    assertThat(library.tellChangedElsewhere()).isTrue();
    assertThat(library.notes().all()).hasSize(2);
  }

  @Test
  void a_copy_that_is_put_in_place_meanwhile_is_told() throws Exception {
    var copy = folder.resolve("copy");
    library.upkeep().backup(copy);
    note(library);
    library.tellChangedElsewhere();
    new Backups(folder.resolve("a.hallway"), Clock.systemUTC()).restore(copy);
    assertThat(library.tellChangedElsewhere()).isTrue();
    assertThat(library.notes().all()).isEmpty();
  }

  @Test
  void another_process_is_heard_of_within_a_second() throws Exception {
    try (var elsewhere = new ChangesElsewhere(library)) {
      elsewhere.start();
      var program =
          Programs.start(
              folder.resolve("errors").toFile(),
              List.of(),
              WritingProgram.class,
              folder.resolve("a.hallway").toString(),
              "A",
              "1");
      assertThat(program.inputReader().readLine()).isEqualTo("done");
      Awaitility.await()
          .atMost(Duration.ofSeconds(1))
          .until(() -> told.contains(new ChangedElsewhere()));
      assertThat(program.waitFor()).isZero();
    }
  }
}
