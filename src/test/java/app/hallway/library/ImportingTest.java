package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ImportOutcome;
import app.hallway.model.ReportFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportingTest {
  private static final int REPORTS = 120;

  @TempDir Path folder;
  private Path file;
  private Path posts;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve("a.hallway");
    posts = Files.createDirectory(folder.resolve("posts"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(
          posts.resolve("post-%03d.md".formatted(i)), "# Post %d\n\nWords of it.\n".formatted(i));
    }
    library = Library.open(file, Clock.systemUTC());
  }

  private List<ImportOutcome> importAll() {
    return library
        .importing()
        .importAll(List.of(posts), Importing.Progress.NONE, () -> false)
        .outcomes();
  }

  @Test
  void all_files_come_in_in_their_order_as_one_step() {
    var told = new ArrayList<Integer>();
    var summary =
        library
            .importing()
            .importAll(List.of(posts), (done, total, newest) -> told.add(done), () -> false);
    assertThat(summary.outcomes())
        .hasSize(REPORTS)
        .allMatch(ImportOutcome.Imported.class::isInstance)
        .extracting(ImportOutcome::source)
        .isSorted();
    assertThat(told).hasSize(REPORTS).isSorted();
    library.history().undo();
    assertThat(library.reports().list(new ReportFilter.All())).isEmpty();
    library.history().redo();
    assertThat(library.reports().list(new ReportFilter.All())).hasSize(REPORTS);
  }

  @Test
  void a_second_import_finds_only_what_changed() throws Exception {
    importAll();
    Files.writeString(posts.resolve("post-007.md"), "# Post 7\n\nOther words.\n");
    Files.writeString(posts.resolve("nothing.md"), "");
    var outcomes = importAll();
    assertThat(outcomes).filteredOn(ImportOutcome.Unchanged.class::isInstance).hasSize(REPORTS - 1);
    assertThat(outcomes).filteredOn(ImportOutcome.NewVersion.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(ImportOutcome.Rejected.class::isInstance).hasSize(1);
  }

  @Test
  void a_report_from_the_bin_comes_back() {
    importAll();
    var report = library.reports().list(new ReportFilter.All()).getFirst().id();
    library.reports().delete(report);
    assertThat(importAll()).filteredOn(ImportOutcome.Imported.class::isInstance).hasSize(1);
    assertThat(library.reports().find(report)).isPresent();
  }

  @Test
  void a_cancelled_import_keeps_what_it_has() {
    var asked = new AtomicInteger();
    var summary =
        library
            .importing()
            .importAll(List.of(posts), Importing.Progress.NONE, () -> asked.incrementAndGet() > 20);
    assertThat(summary.cancelled()).isTrue();
    assertThat(library.reports().list(new ReportFilter.All())).hasSameSizeAs(summary.outcomes());
  }

  @Test
  void a_killed_import_leaves_whole_reports() throws Exception {
    var copies = new ArrayList<Path>();
    library
        .importing()
        .importAll(
            List.of(posts),
            (done, total, newest) -> {
              if (done % 40 == 0) {
                copies.add(asAfterAKill(done));
              }
            },
            () -> false);
    for (var copy : copies) {
      try (var killed = Library.open(copy, Clock.systemUTC())) {
        assertThat(killed.upkeep().check()).isEmpty();
        assertThat(killed.reports().list(new ReportFilter.All()))
            .isNotEmpty()
            .allMatch(report -> killed.reports().open(report.id()).isPresent());
      }
    }
  }

  /** The files as a killed process leaves them. */
  private Path asAfterAKill(int done) {
    try {
      var copy = folder.resolve("killed-" + done);
      Files.copy(file, copy);
      Files.copy(folder.resolve("a.hallway-wal"), folder.resolve("killed-" + done + "-wal"));
      return copy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ImportOutcome importOne(Path post) {
    return library
        .importing()
        .importAll(List.of(post), Importing.Progress.NONE, () -> false)
        .outcomes()
        .getFirst();
  }

  private @Nullable String knownPath() {
    return library.reports().list(new ReportFilter.All()).getFirst().sourcePath();
  }

  @Test
  void a_copy_of_a_file_is_the_same_report_and_a_moved_file_takes_it_along() throws Exception {
    var first =
        Files.writeString(folder.resolve("first.md"), "# One\n\nText of it.\n").toRealPath();
    importOne(first);
    var copy = Files.copy(first, folder.resolve("copy.md")).toRealPath();
    assertThat(importOne(copy)).isInstanceOf(ImportOutcome.Unchanged.class);
    assertThat(knownPath()).isEqualTo(first.toString());
    Files.delete(first);
    assertThat(importOne(copy)).isInstanceOf(ImportOutcome.Unchanged.class);
    assertThat(knownPath()).isEqualTo(copy.toString());
  }

  @Test
  void a_new_state_that_comes_from_elsewhere_takes_the_report_along_where_no_file_is_left()
      throws Exception {
    var text = "---\ncanonical_url: https://example.org/one\n---\n# One\n\nText of it.\n";
    var first = Files.writeString(folder.resolve("first.md"), text).toRealPath();
    importOne(first);
    var other = Files.writeString(folder.resolve("b.md"), text + "More.\n").toRealPath();
    importOne(other);
    assertThat(knownPath()).isEqualTo(first.toString());
    Files.delete(first);
    var third = Files.writeString(folder.resolve("c.md"), text + "More yet.\n").toRealPath();
    importOne(third);
    assertThat(knownPath()).isEqualTo(third.toString());

    library.history().undo();
    assertThat(knownPath()).isEqualTo(first.toString());
    library.history().redo();
    assertThat(knownPath()).isEqualTo(third.toString());
  }
}
