package app.hallway.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.model.StorageException;
import app.hallway.store.OlderLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsTest {
  private static final String FIRST = Migrations.SCRIPTS.getFirst();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeAnOldLibrary() {
    file = folder.resolve("old.hallway");
    OlderLibraries.file(file, List.of(FIRST));
    try (var statements = new LibraryFile(file).writable()) {
      statements.update("INSERT INTO event (name) VALUES ('Harbour Conf')");
    }
  }

  private static long format(Path library) {
    try (var statements = new LibraryFile(library).readOnly()) {
      return statements.number("SELECT user_version AS n FROM pragma_user_version");
    }
  }

  private static long events(Path library) {
    try (var statements = new LibraryFile(library).readOnly()) {
      return statements.number("SELECT count(*) AS n FROM event");
    }
  }

  @Test
  void an_old_library_is_copied_and_then_brought_up_to_date() {
    OlderLibraries.file(file, List.of(FIRST, "next.sql"));
    assertThat(format(file)).isEqualTo(2);
    assertThat(events(file)).isEqualTo(1);
    var copy = folder.resolve("old.hallway.before-format-2");
    assertThat(format(copy)).isEqualTo(1);
    assertThat(events(copy)).isEqualTo(1);
  }

  @Test
  void many_formats_at_once_cost_one_copy() throws IOException {
    OlderLibraries.file(file);
    assertThat(format(file)).isEqualTo(Migrations.SCRIPTS.size());
    try (var files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .filteredOn(name -> name.contains(".before-format-"))
          .containsExactly("old.hallway.before-format-2");
    }
  }

  @Test
  void a_migration_that_fails_leaves_the_library_as_it_was() {
    assertThatThrownBy(() -> OlderLibraries.file(file, List.of(FIRST, "failing.sql")))
        .isInstanceOf(StorageException.class);
    assertThat(format(file)).isEqualTo(1);
    OlderLibraries.file(file, List.of(FIRST, "next.sql"));
    assertThat(format(file)).isEqualTo(2);
  }

  @Test
  void a_new_library_is_made_without_copies() throws IOException {
    var made = folder.resolve("made.hallway");
    OlderLibraries.file(made);
    assertThat(format(made)).isEqualTo(Migrations.SCRIPTS.size());
    try (var files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().contains("made.hallway.before"));
    }
  }

  @Test
  void what_an_old_library_says_is_read_is_known_in_its_newest_version() {
    try (var statements = new LibraryFile(file).writable()) {
      statements.script(
          """
          INSERT INTO report (id, imported) VALUES (1, 0);
          INSERT INTO version (id, report, number, sha256, format, source_name, imported, title,
            authors, warnings, warning_count) VALUES (7, 1, 1, 'a', 'MARKDOWN', 'a', 0, 'A', '', '', 0);
          UPDATE report SET current_version = 7;
          INSERT INTO reading (report, is_read, position_offset) VALUES (1, 1, 12);
          """);
    }
    OlderLibraries.file(file);
    try (var statements = new LibraryFile(file).readOnly()) {
      assertThat(statements.number("SELECT seen_version AS n FROM reading")).isEqualTo(7);
      assertThat(statements.number("SELECT position_version AS n FROM reading")).isEqualTo(7);
    }
  }

  @Test
  void the_newest_format_is_not_copied() {
    OlderLibraries.file(file, List.of(FIRST));
    assertThat(Files.exists(folder.resolve("old.hallway.before-format-2"))).isFalse();
  }
}
