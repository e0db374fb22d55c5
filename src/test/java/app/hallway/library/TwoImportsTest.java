package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that run at the same time, in one program or in two, are a step of undo each. */
final class TwoImportsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Library open() throws LibraryException {
    return Library.open(folder.resolve("a.hallway"), CLOCK);
  }

  private Path posts(String name, int count) throws IOException {
    var posts = Files.createDirectory(folder.resolve(name));
    for (int i = 0; i < count; i++) {
      Files.writeString(
          posts.resolve(name + i + ".md"), "# Post %d of %s\n\nWords.\n".formatted(i, name));
    }
    return posts;
  }

  private static List<String> titles(Library library) {
    return library.reports().list(new ReportFilter.All()).stream()
        .map(report -> report.metadata().title())
        .toList();
  }

  private static void bring(Library library, Path posts, Runnable afterTheFirst) {
    library
        .importing()
        .importAll(
            List.of(posts),
            (done, _, _) -> {
              if (done == 1) {
                afterTheFirst.run();
              }
            },
            () -> false);
  }

  @Test
  void one_that_runs_while_another_does_is_taken_back_alone() throws Exception {
    var first = posts("first", 9);
    var second = posts("second", 9);
    try (var library = open();
        var other = open()) {
      bring(library, first, () -> bring(other, second, () -> {}));
      var all = titles(library);
      assertThat(all).hasSize(18);
      library.history().undo();
      assertThat(titles(library)).hasSize(9).allMatch(title -> title.contains("first"));
      library.history().undo();
      assertThat(titles(library)).isEmpty();
      assertThat(library.history().undoable()).isEmpty();
      library.history().redo();
      library.history().redo();
      assertThat(titles(library)).isEqualTo(all);
      assertThat(library.history().redoable()).isEmpty();
    }
  }

  @Test
  void two_threads_of_one_program_make_two_steps() throws Exception {
    var first = posts("first", 60);
    var second = posts("second", 60);
    try (var library = open()) {
      var bothRun = new CountDownLatch(2);
      var thread = Thread.ofPlatform().start(() -> bring(library, second, () -> meet(bothRun)));
      bring(library, first, () -> meet(bothRun));
      thread.join();
      assertThat(titles(library)).hasSize(120);
      library.history().undo();
      assertThat(titles(library)).hasSize(60);
      assertThat(titles(library).stream().map(title -> title.replaceAll(".* of ", "")).distinct())
          .hasSize(1);
      library.history().undo();
      assertThat(titles(library)).isEmpty();
    }
  }

  private static void meet(CountDownLatch all) {
    all.countDown();
    try {
      all.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void what_the_user_does_meanwhile_stays_a_step_of_its_own() throws Exception {
    var posts = posts("first", 9);
    try (var library = open()) {
      var report = Reported.in(library);
      bring(
          library,
          posts,
          () -> library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Mine"));
      library.history().undo();
      assertThat(library.notes().all()).isEmpty();
      assertThat(titles(library)).hasSize(10);
      library.history().undo();
      assertThat(titles(library)).hasSize(1);
    }
  }

  @Test
  void a_report_that_both_bring_versions_of_goes_back_step_by_step() throws Exception {
    var first = Files.createDirectory(folder.resolve("first"));
    var second = Files.createDirectory(folder.resolve("second"));
    version(first.resolve("a.md"), "two");
    version(second.resolve("b.md"), "three");
    version(first.resolve("c.md"), "four");
    version(folder.resolve("one.md"), "one");
    try (var library = open()) {
      bring(library, folder.resolve("one.md"), () -> {});
      bring(library, first, () -> bring(library, second, () -> {}));
      assertThat(words(library)).contains("four");
      library.history().undo();
      assertThat(words(library)).contains("two");
      library.history().undo();
      assertThat(words(library)).contains("one");
      library.history().redo();
      assertThat(words(library)).contains("two");
      library.history().redo();
      assertThat(words(library)).contains("four");
      assertThat(library.searching().find("four", 5)).hasSize(1);
      assertThat(library.searching().find("three", 5)).isEmpty();
    }
  }

  private static void version(Path file, String words) throws IOException {
    Files.writeString(
        file,
        "---\ntitle: Quay\ncanonical_url: https://example.org/quay\n---\n\nIt says "
            + words
            + ".\n");
  }

  private static String words(Library library) {
    var report = library.reports().list(new ReportFilter.All()).getFirst();
    return library.reports().open(report.id()).orElseThrow().readingText();
  }
}
