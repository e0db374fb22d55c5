package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.library.wording.Wording;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.RejectReason;
import app.hallway.model.ReportFilter;
import app.hallway.model.StorageException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be imported is told in a sentence, and everything else goes on. */
final class BadInputTest {
  private static final String GOOD = "# A good post\n\nWords of it.\n";

  @TempDir Path folder;

  private Library open(Path file) throws LibraryException {
    return Library.open(file, Clock.systemUTC());
  }

  private static List<ImportOutcome> importAll(Library library, Path posts) {
    return library
        .importing()
        .importAll(List.of(posts), Importing.Progress.NONE, () -> false)
        .outcomes();
  }

  private static Map<String, RejectReason> rejected(List<ImportOutcome> outcomes) {
    return outcomes.stream()
        .filter(ImportOutcome.Rejected.class::isInstance)
        .map(ImportOutcome.Rejected.class::cast)
        .collect(
            Collectors.toMap(
                one -> Path.of(one.source()).getFileName().toString(),
                ImportOutcome.Rejected::reason));
  }

  private Path worstFolder() throws IOException {
    var posts = Files.createDirectory(folder.resolve("posts"));
    Files.writeString(posts.resolve("a-good.md"), GOOD);
    Files.writeString(posts.resolve("b-nested.md"), "> ".repeat(50_000) + "the heart of it\n");
    Files.writeString(posts.resolve("c-empty.md"), "");
    Files.write(posts.resolve("d-binary.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0});
    try (var huge = new RandomAccessFile(posts.resolve("e-huge.md").toFile(), "rw")) {
      huge.setLength(100L << 20);
    }
    Files.writeString(posts.resolve("z-last.md"), "# The last post\n\nIts words.\n");
    return posts;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void one_bad_file_does_not_keep_the_others_out() throws Exception {
    var posts = worstFolder();
    Files.createSymbolicLink(posts.resolve("loop"), posts);
    Files.createSymbolicLink(posts.resolve("f-lost.md"), folder.resolve("nowhere.md"));
    try (var library = open(folder.resolve("a.hallway"))) {
      assertThat(rejected(importAll(library, posts)))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "c-empty.md", RejectReason.EMPTY,
                  "d-binary.md", RejectReason.BINARY,
                  "e-huge.md", RejectReason.TOO_LARGE,
                  "f-lost.md", RejectReason.NOT_FOUND));
      assertThat(library.reports().list(new ReportFilter.All())).hasSize(3);
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  private Path manyPosts() throws IOException {
    var posts = Files.createDirectory(folder.resolve("posts"));
    for (int i = 0; i < 100; i++) {
      Files.writeString(
          posts.resolve("post-%03d.md".formatted(i)),
          "# Post " + i + "\n\n" + "Words upon words. ".repeat(200));
    }
    return posts;
  }

  @Test
  void on_a_full_disk_each_file_is_told_and_nothing_is_half_there() throws Exception {
    var posts = manyPosts();
    var file = folder.resolve("a.hallway");
    List<ImportOutcome> outcomes;
    try (var library = open(file)) {
      Room.leave(library, 60);
      outcomes = importAll(library, posts);
      assertThat(library.reports().list(new ReportFilter.All()))
          .hasSize((int) outcomes.stream().filter(BadInputTest::isImported).count());
      assertThat(library.upkeep().check()).isEmpty();
    }
    assertThat(outcomes).hasSize(100);
    assertThat(outcomes.stream().dropWhile(BadInputTest::isImported))
        .isNotEmpty()
        .allSatisfy(BadInputTest::assertDiskFull);
    try (var library = open(file)) {
      assertThat(importAll(library, posts)).noneMatch(ImportOutcome.Rejected.class::isInstance);
      assertThat(library.reports().list(new ReportFilter.All())).hasSize(100);
    }
  }

  @Test
  void a_deed_on_a_full_disk_is_refused_and_changes_nothing() throws Exception {
    try (var library = open(folder.resolve("a.hallway"))) {
      var about = new NoteTarget.AboutReport(Reported.in(library));
      Room.leave(library, 0);
      assertThatThrownBy(
              () -> library.notes().add(about, NoteKind.NOTE, "Words of mine. ".repeat(10_000)))
          .isInstanceOfSatisfying(
              StorageException.class,
              failure -> assertThat(failure.reason()).isEqualTo(StorageException.Reason.DISK_FULL));
      assertThat(library.notes().all()).isEmpty();
      Room.leave(library, 1_000);
      library.notes().add(about, NoteKind.NOTE, "Words of mine. ".repeat(10_000));
      assertThat(library.notes().all()).hasSize(1);
    }
  }

  private static boolean isImported(ImportOutcome outcome) {
    return outcome instanceof ImportOutcome.Imported;
  }

  private static void assertDiskFull(ImportOutcome outcome) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ImportOutcome.Rejected.class,
            rejected -> {
              assertThat(rejected.reason()).isEqualTo(RejectReason.LIBRARY_WRITE_FAILED);
              assertThat(Wording.rejected(rejected.reason(), rejected.detail()))
                  .contains("(the disk is full)");
            });
  }
}
