package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.library.LibraryException.Reason;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

final class LibraryFileTest {
  @TempDir Path folder;

  private void run(Path file, String... statements) throws SQLException {
    try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }

  private static void assertRefusedAndLeftAlone(Path file, Reason reason) throws Exception {
    var before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Library.open(file, Clock.systemUTC()))
        .isInstanceOfSatisfying(
            LibraryException.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void a_library_of_a_newer_program_is_refused() throws Exception {
    var file = folder.resolve("newer.hallway");
    Library.open(file, Clock.systemUTC()).close();
    run(file, "PRAGMA user_version = 99");
    assertRefusedAndLeftAlone(file, Reason.NEWER_FORMAT);
  }

  @Test
  void what_is_no_library_is_refused() throws Exception {
    var text = folder.resolve("letter.txt");
    Files.writeString(text, "Dear reader, this is a letter that is long enough to be a file.");
    assertRefusedAndLeftAlone(text, Reason.NOT_A_LIBRARY);
    var other = folder.resolve("other.db");
    run(other, "CREATE TABLE t (x)");
    assertRefusedAndLeftAlone(other, Reason.NOT_A_LIBRARY);
  }

  @Test
  void a_broken_library_is_refused() throws Exception {
    var file = folder.resolve("broken.hallway");
    Library.open(file, Clock.systemUTC()).close();
    var bytes = Files.readAllBytes(file);
    System.arraycopy(
        "garbage".repeat(400).getBytes(StandardCharsets.US_ASCII), 0, bytes, 100, 2800);
    Files.write(file, bytes);
    assertRefusedAndLeftAlone(file, Reason.DAMAGED);
  }

  @Test
  void nothing_is_left_beside_a_closed_library() throws Exception {
    var file = folder.resolve("sub/a.hallway");
    try (var library = Library.open(file, Clock.systemUTC())) {
      Reported.in(library);
      assertThat(library.reports().list(new ReportFilter.All())).hasSize(1);
    }
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_second_window_is_told_so_and_a_second_program_may_write() throws Exception {
    var file = folder.resolve("a.hallway");
    try (var window = Library.open(file, Clock.systemUTC());
        var other = Library.open(file, Clock.systemUTC())) {
      window.claimWindow();
      assertThatThrownBy(other::claimWindow)
          .isInstanceOfSatisfying(
              LibraryException.class,
              refusal -> assertThat(refusal.reason()).isEqualTo(Reason.IN_USE));
      var report = Reported.in(other);
      var note = new NoteTarget.AboutReport(report);
      other.notes().add(note, NoteKind.NOTE, "From beside");
      window.notes().add(note, NoteKind.NOTE, "From the window");
      assertThat(window.notes().all()).hasSize(2);
      assertThat(other.notes().all()).hasSize(2);
    }
    try (var next = Library.open(file, Clock.systemUTC())) {
      next.claimWindow();
    }
  }

  @Test
  void readers_read_on_while_others_write() throws Exception {
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
        var threads = Executors.newFixedThreadPool(6)) {
      var report = Reported.in(library);
      var target = new NoteTarget.AboutReport(report);
      var work =
          IntStream.range(0, 120)
              .<Callable<Integer>>mapToObj(
                  i ->
                      i % 2 == 0
                          ? () -> (int) library.notes().add(target, NoteKind.NOTE, "n").value()
                          : () -> library.notes().of(report).size())
              .toList();
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
      assertThat(library.notes().of(report)).hasSize(60);
    }
  }

  @Test
  void a_copy_is_whole_and_never_overwrites() throws Exception {
    var copy = folder.resolve("copy.hallway");
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC())) {
      var report = Reported.in(library);
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Mine");
      library.upkeep().backup(copy);
      assertThatThrownBy(() -> library.upkeep().backup(copy)).isInstanceOf(LibraryException.class);
    }
    try (var library = Library.open(copy, Clock.systemUTC())) {
      assertThat(library.notes().all()).hasSize(1);
      assertThat(library.searching().find("harbour", 5)).isNotEmpty();
      assertThat(library.upkeep().check()).isEmpty();
    }
  }
}
