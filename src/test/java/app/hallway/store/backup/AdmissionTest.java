package app.hallway.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.store.OlderLibraries;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.file.Migrations;
import app.hallway.store.locks.LibraryLocks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
  @TempDir Path folder;
  private Path file;
  private Admission admission;

  @BeforeEach
  void name() {
    file = folder.resolve("new/a.hallway");
    admission = new Admission(new LibraryFile(file));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "SQLite format 3, ''",
    "SQLite format 3 and more, ''",
    "SQLite format , NOT_A_LIBRARY",
    "sqlite format 3, NOT_A_LIBRARY",
    "# A report, NOT_A_LIBRARY",
    "'', ''"
  })
  void a_file_is_a_candidate_by_its_first_words(String words, String refusal) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, words, StandardCharsets.UTF_8);
    assertThat(refusal(admission::requireCandidate)).isEqualTo(reason(refusal));
    assertThat(file).hasContent(words);
  }

  @Test
  void the_folder_of_a_library_that_is_to_be_is_made() {
    assertThat(refusal(admission::requireCandidate)).isNull();
    assertThat(file.getParent()).isDirectory();
    assertThat(file).doesNotExist();
  }

  @Test
  void a_folder_is_no_library_and_a_file_is_no_folder() throws IOException {
    Files.createDirectories(file);
    assertThat(refusal(admission::requireCandidate)).isEqualTo(Reason.NOT_A_LIBRARY);
    var note = Files.writeString(folder.resolve("note.txt"), "words");
    assertThat(refusal(new Admission(new LibraryFile(note.resolve("a")))::requireCandidate))
        .isEqualTo(Reason.CANNOT_CREATE);
  }

  @ParameterizedTest(name = "format {0}: {1}")
  @CsvSource({"-1, ''", "0, ''", "1, NEWER_FORMAT", "100, NEWER_FORMAT"})
  void a_format_newer_than_the_newest_is_refused(int above, String refusal) throws IOException {
    Files.createDirectories(file.getParent());
    OlderLibraries.file(file);
    format(Migrations.SCRIPTS.size() + above);
    assertThat(refusal(admission::requireKnown)).isEqualTo(reason(refusal));
  }

  @Test
  void a_file_of_another_program_is_refused_unless_it_is_empty() throws IOException {
    Files.createDirectories(file.getParent());
    try (var statements = new LibraryFile(file).unshared()) {
      statements.script("CREATE TABLE recipe (words TEXT)");
      assertThat(refusal(admission::requireKnown)).isEqualTo(Reason.NOT_A_LIBRARY);
      statements.script("DROP TABLE recipe");
    }
    assertThat(refusal(admission::requireKnown)).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ANEW, ''",
    "ONLY_WHERE_NONE_WAS, EMPTY",
  })
  void an_empty_file_becomes_a_library_only_where_that_is_wished(
      Beginning beginning, String refusal) throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    assertThat(refusal(() -> prepare(beginning))).isEqualTo(reason(refusal));
    assertThat(Files.size(file) > 0).isEqualTo(refusal.isEmpty());
  }

  @Test
  void where_copies_tell_of_a_library_that_is_gone_none_is_begun_unless_that_is_wished()
      throws IOException {
    var copies = Files.createDirectories(DailyCopies.folder(file));
    OlderLibraries.file(copies.resolve("2026-11-29.hallway"));
    assertThat(refusal(() -> prepare(Beginning.ONLY_WHERE_NONE_WAS))).isEqualTo(Reason.GONE);
    assertThat(file).doesNotExist();
    assertThat(refusal(() -> prepare(Beginning.ANEW))).isNull();
    assertThat(file).exists();
  }

  @Test
  void where_another_has_a_library_open_that_is_gone_none_is_begun() throws IOException {
    Files.createDirectories(file.getParent());
    try (var _ = LibraryLocks.join(file)) {
      assertThat(refusal(() -> prepare(Beginning.ANEW))).isEqualTo(Reason.UNREACHABLE);
    }
  }

  private void prepare(Beginning beginning) {
    try (var locks = LibraryLocks.join(file)) {
      locks.entering(() -> admission.prepare(locks, beginning, Instant.EPOCH));
    }
  }

  private void format(int format) {
    try (var statements = new LibraryFile(file).unshared()) {
      statements.script("PRAGMA user_version = " + format);
    }
  }

  private static @Nullable Reason reason(String name) {
    return name.isEmpty() ? null : Reason.valueOf(name);
  }

  private static @Nullable Reason refusal(Runnable work) {
    var refusal = catchThrowableOfType(StorageException.class, work::run);
    return refusal == null ? null : refusal.reason();
  }
}
