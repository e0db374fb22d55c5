package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.library.wording.Wording;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.testing.Mount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, gone, or not to be written. */
final class TroubledDiskTest {
  private static final String RESCUED = "---\nhallway: rescued notes\n---\n\n";

  @TempDir Path folder;

  private static Library open(Path file) throws LibraryException {
    return Library.open(file, Clock.systemUTC());
  }

  private static void assertRefused(Reason reason, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            StorageException.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
  }

  private Path posts(int count) throws Exception {
    var posts = Files.createDirectory(folder.resolve("posts"));
    var random = new Random(7);
    for (int i = 0; i < count; i++) {
      var words = new StringBuilder("# Post " + i + "\n\n");
      for (int word = 0; word < 2000; word++) {
        words.append(Long.toString(random.nextLong(), 36)).append(' ');
      }
      Files.writeString(posts.resolve("post-%03d.md".formatted(i)), words);
    }
    return posts;
  }

  @Test
  void on_a_disk_that_is_really_full_nothing_is_half_written_and_room_cures_it() throws Exception {
    var posts = posts(60);
    var disk = folder.resolve("disk");
    try (var _ = Mount.small(disk, 3_000)) {
      var file = disk.resolve("a.hallway");
      long kept;
      try (var library = open(file)) {
        var about = new NoteTarget.AboutReport(Reported.in(library));
        library.notes().add(about, NoteKind.NOTE, "Safe");
        var outcomes =
            library
                .importing()
                .importAll(List.of(posts), Importing.Progress.NONE, () -> false)
                .outcomes();
        assertThat(outcomes).hasSize(60).anyMatch(ImportOutcome.Rejected.class::isInstance);
        kept = outcomes.stream().filter(ImportOutcome.Imported.class::isInstance).count();
        assertThat(library.reports().list(new ReportFilter.All())).hasSize((int) kept + 1);
        assertThatThrownBy(() -> library.upkeep().backup(disk.resolve("copy.hallway")))
            .isInstanceOfSatisfying(
                LibraryException.class,
                full -> assertThat(full.reason()).isEqualTo(LibraryException.Reason.DISK_FULL));
        assertThat(disk).isDirectoryNotContaining("glob:**copy**");
      }
      try (var library = open(file)) {
        assertThat(library.upkeep().check()).isEmpty();
        assertThat(library.notes().all()).hasSize(1);
        assertThat(library.reports().list(new ReportFilter.All())).hasSize((int) kept + 1);
      }
    }
  }

  @Test
  void a_restore_on_a_full_disk_leaves_the_library_as_it_was() throws Exception {
    var big = folder.resolve("big.hallway");
    try (var library = open(big)) {
      library.importing().importAll(List.of(posts(60)), Importing.Progress.NONE, () -> false);
    }
    var disk = folder.resolve("disk");
    try (var _ = Mount.small(disk, 3_000)) {
      var file = disk.resolve("a.hallway");
      try (var library = open(file)) {
        Reported.in(library);
      }
      var before = Dump.of(file);
      assertThatThrownBy(() -> new Backups(file, Clock.systemUTC()).restore(big))
          .isInstanceOf(LibraryException.class);
      assertThat(Dump.of(file)).isEqualTo(before);
      assertThat(disk).isDirectoryNotContaining("glob:**restor**");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_was_moved_away_takes_no_words_that_would_be_lost() throws Exception {
    var file = folder.resolve("a.hallway");
    var elsewhere = folder.resolve("elsewhere.hallway");
    try (var library = open(file)) {
      var about = new NoteTarget.AboutReport(Reported.in(library));
      Files.move(file, elsewhere);
      assertRefused(
          Reason.UNREACHABLE, () -> library.notes().add(about, NoteKind.NOTE, "Into nowhere"));
      assertThat(file).doesNotExist();
      Files.move(elsewhere, file);
      library.notes().add(about, NoteKind.NOTE, "Back again");
    }
    try (var library = open(file)) {
      assertThat(library.notes().all())
          .singleElement()
          .matches(one -> one.markdown().equals("Back again"));
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_that_was_renamed_or_a_file_that_was_replaced_takes_none_either() throws Exception {
    var home = Files.createDirectory(folder.resolve("home"));
    var file = home.resolve("a.hallway");
    try (var library = open(file)) {
      var about = new NoteTarget.AboutReport(Reported.in(library));
      var renamed = Files.move(home, folder.resolve("renamed"));
      assertRefused(Reason.UNREACHABLE, () -> library.notes().add(about, NoteKind.NOTE, "x"));
      Files.move(renamed, home);
      var kept = Files.copy(file, folder.resolve("kept.hallway"));
      Files.delete(file);
      Files.move(kept, file);
      assertRefused(Reason.UNREACHABLE, () -> library.notes().add(about, NoteKind.NOTE, "y"));
    }
  }

  @Test
  void a_drive_that_is_pulled_out_is_told() throws Exception {
    var disk = folder.resolve("disk");
    try (var mount = Mount.small(disk, 8_000);
        var library = open(disk.resolve("a.hallway"))) {
      var about = new NoteTarget.AboutReport(Reported.in(library));
      mount.pull();
      assertRefused(Reason.UNREACHABLE, () -> library.notes().add(about, NoteKind.NOTE, "Lost?"));
      assertThat(Wording.storage(Reason.UNREACHABLE)).contains("drive");
    }
  }

  @Test
  void a_library_that_may_only_be_read_is_refused_with_what_to_do() throws Exception {
    var home = Files.createDirectory(folder.resolve("home"));
    try (var library = open(home.resolve("a.hallway"))) {
      Reported.in(library);
    }
    var bytes = Files.readAllBytes(home.resolve("a.hallway"));
    var seen = folder.resolve("seen");
    try (var _ = Mount.readOnly(home, seen)) {
      assertThatThrownBy(() -> open(seen.resolve("a.hallway")))
          .isInstanceOfSatisfying(
              LibraryException.class,
              failure -> assertThat(failure.reason()).isEqualTo(LibraryException.Reason.READ_ONLY));
      assertThat(
              new Backups(folder.resolve("b.hallway"), Clock.systemUTC())
                  .restore(seen.resolve("a.hallway")))
          .isEmpty();
    }
    assertThat(home.resolve("a.hallway")).hasBinaryContent(bytes);
    try (var library = open(folder.resolve("b.hallway"))) {
      assertThat(library.reports().counts().reports()).isEqualTo(1);
    }
  }

  @Test
  void words_that_no_library_takes_go_to_a_file() throws Exception {
    var gone = folder.resolve("gone");
    var rescue = new Rescue(List.of(gone, folder), Clock.systemUTC());
    var first = rescue.keep(List.of("One", "Two"));
    assertThat(first).hasParent(folder).hasContent(RESCUED + "One\n\n---\n\nTwo\n");
    assertThat(rescue.keep(List.of("Three"))).isNotEqualTo(first);
    assertThat(first).content().startsWith(RESCUED + "One");
  }
}
