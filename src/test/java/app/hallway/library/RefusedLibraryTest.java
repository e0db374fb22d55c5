package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.library.LibraryException.Reason;
import app.hallway.model.ReportFilter;
import app.hallway.model.StorageException;
import app.hallway.model.TalkFilter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Paths at which there is no library, though something tells that there was or is one. */
final class RefusedLibraryTest {
  @TempDir Path folder;

  private static Library open(Path file) throws LibraryException {
    return Library.open(file, Clock.systemUTC());
  }

  private Path made(String name) throws Exception {
    var file = folder.resolve(name);
    try (var library = open(file)) {
      Reported.in(library);
    }
    return file;
  }

  private static void assertRefused(Path file, Reason reason) {
    assertThatThrownBy(() -> open(file).close())
        .isInstanceOfSatisfying(
            LibraryException.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  @Test
  void a_file_of_no_bytes_is_no_new_library_unless_the_user_says_so() throws Exception {
    var file = Files.createFile(folder.resolve("a.hallway"));
    assertRefused(file, Reason.EMPTY);
    assertThat(file).isEmptyFile();
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    try (var library = Library.begin(file, Clock.systemUTC())) {
      Reported.in(library);
    }
    try (var library = open(file)) {
      assertThat(library.reports().counts().reports()).isEqualTo(1);
    }
  }

  @Test
  void a_library_that_is_gone_while_its_copies_are_there_is_not_begun_anew_in_silence()
      throws Exception {
    var file = made("a.hallway");
    var backups = new Backups(file, Clock.systemUTC());
    assertThat(backups.makeDaily()).isPresent();
    Files.delete(file);
    assertRefused(file, Reason.GONE);
    assertThat(file).doesNotExist();
    try (var library = Library.begin(file, Clock.systemUTC())) {
      assertThat(library.reports().counts().reports()).isZero();
    }
    Files.delete(file);
    backups.restore(backups.list().getFirst().file());
    try (var library = open(file)) {
      assertThat(library.reports().counts().reports()).isEqualTo(1);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(60)
  void a_folder_and_a_pipe_are_refused_at_once() throws Exception {
    assertRefused(Files.createDirectory(folder.resolve("folder")), Reason.NOT_A_LIBRARY);
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertRefused(pipe, Reason.NOT_A_LIBRARY);
    assertThatThrownBy(() -> new Backups(folder.resolve("x"), Clock.systemUTC()).restore(pipe))
        .isInstanceOf(LibraryException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_leads_to_the_same_library() throws Exception {
    var file = made("a.hallway");
    var links = Files.createDirectory(folder.resolve("links"));
    var link = Files.createSymbolicLink(links.resolve("b.hallway"), file);
    try (var window = open(file);
        var other = open(link)) {
      window.claimWindow();
      assertThatThrownBy(other::claimWindow).isInstanceOf(LibraryException.class);
      assertThat(other.reports().list(new ReportFilter.All())).hasSize(1);
      assertThat(links).isDirectoryNotContaining(beside -> !beside.equals(link));
    }
    var later = Files.createSymbolicLink(links.resolve("c.hallway"), folder.resolve("later"));
    open(later).close();
    assertThat(folder.resolve("later")).isRegularFile();
    assertThat(later).isSymbolicLink();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void none_is_made_where_a_window_holds_one_that_was_moved_or_replaced() throws Exception {
    var file = made("a.hallway");
    var other = made("b.hallway");
    var errors = folder.resolve("errors").toFile();
    var window =
        Programs.start(errors, List.of(), WritingProgram.class, file.toString(), "window", "0");
    assertThat(window.inputReader().readLine()).isEqualTo("done");
    var elsewhere = folder.resolve("elsewhere");
    Files.move(file, elsewhere);
    assertRefused(file, Reason.UNREACHABLE);
    assertThat(file).doesNotExist();
    Files.copy(other, file);
    assertRefused(file, Reason.UNREACHABLE);
    Files.delete(file);
    Files.move(elsewhere, file);
    open(file).close();
    window.destroyForcibly().waitFor();
    try (var library = open(file)) {
      assertThat(library.reports().counts().reports()).isEqualTo(1);
    }
  }

  @Test
  void damage_in_the_middle_is_told_as_soon_as_it_is_met() throws Exception {
    var file = made("a.hallway");
    spoil(file, "talk");
    var told = new ArrayList<String>();
    try (var library = open(file)) {
      library.whenDamaged(told::add);
      assertThatThrownBy(() -> library.talks().list(TalkFilter.ALL))
          .isInstanceOfSatisfying(
              StorageException.class,
              failure -> assertThat(failure.reason()).isEqualTo(StorageException.Reason.DAMAGED));
      assertThat(told).isNotEmpty();
    }
  }

  /** Writes over the page at which a table begins. */
  private static void spoil(Path file, String table) throws Exception {
    long begin;
    int size;
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var results =
            statement.executeQuery(
                "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = '"
                    + table
                    + "'")) {
      size = results.getInt("page_size");
      begin = (results.getLong("rootpage") - 1) * size;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap("Z".repeat(size).getBytes(StandardCharsets.US_ASCII)), begin);
    }
  }
}
