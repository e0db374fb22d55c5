package app.hallway.cli.context;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("state/hallway.log");
  }

  private static void write(LogFile log, String text) {
    var bytes = text.getBytes(UTF_8);
    log.write(bytes, 0, bytes.length);
  }

  @Test
  void nothing_is_made_where_nothing_is_written() {
    new LogFile(file(), 10).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void what_is_written_goes_to_the_end() throws IOException {
    for (var line : new String[] {"one\n", "two\n"}) {
      try (var log = new LogFile(file(), 100)) {
        write(log, line);
      }
    }
    assertThat(file()).hasContent("one\ntwo\n");
  }

  @Test
  void a_full_file_becomes_the_former_one() throws IOException {
    try (var log = new LogFile(file(), 8)) {
      write(log, "12345678");
      assertThat(file().resolveSibling("hallway.log.1")).doesNotExist();
      write(log, "9");
      assertThat(file()).hasContent("9");
      assertThat(file().resolveSibling("hallway.log.1")).hasContent("12345678");
    }
    for (int i = 0; i < 20; i++) {
      try (var log = new LogFile(file(), 8)) {
        write(log, "more");
      }
    }
    try (var files = Files.list(file().getParent())) {
      assertThat(files.mapToLong(each -> each.toFile().length()).sum()).isLessThanOrEqualTo(16);
    }
  }

  @Test
  void what_a_terminal_obeys_is_not_in_it() throws IOException {
    try (var log = new LogFile(file(), 100)) {
      write(log, "a\u001b[2Jb\u00e9\u0007\tc\n");
    }
    assertThat(Files.readString(file())).isEqualTo("a [2Jb\u00e9 \tc\n");
  }

  @Test
  void a_log_that_cannot_be_written_is_no_trouble() throws IOException {
    Files.createFile(folder.resolve("state"));
    try (var log = new LogFile(file(), 100)) {
      write(log, "lost\n");
      Files.delete(folder.resolve("state"));
      write(log, "kept\n");
    }
    assertThat(file()).hasContent("kept\n");
  }
}
