package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.library.wording.Wording;
import app.hallway.model.FolderNews;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {
  private static final Duration QUIET = Duration.ofMillis(150);

  @TempDir Path folder;
  private final List<FolderNews> news = new CopyOnWriteArrayList<>();
  private Path reports;
  private Library library;
  private FolderWatch watch;

  @BeforeEach
  void open() throws Exception {
    reports = Files.createDirectory(folder.toRealPath().resolve("reports"));
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    library.watching().add(reports);
    watch = watching(library);
  }

  private FolderWatch watching(Library of) {
    var started = new FolderWatch(of, news::add, QUIET, Duration.ofMillis(400));
    started.start();
    return started;
  }

  @AfterEach
  void close() {
    watch.close();
    library.close();
  }

  private void restart() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    watch = watching(library);
  }

  private void write(String name, String text) throws IOException {
    var file = reports.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> titles() {
    return library.reports().list(new ReportFilter.All()).stream()
        .map(report -> report.metadata().title())
        .sorted()
        .toList();
  }

  private int versions() {
    return library.reports().list(new ReportFilter.All()).stream()
        .mapToInt(ReportSummary::versions)
        .sum();
  }

  private List<String> lines() {
    return news.stream().map(Wording::watch).toList();
  }

  @Test
  void new_and_changed_files_come_in_by_themselves_with_one_line_each() throws IOException {
    write("a.md", "# One\n\nWords.");
    write("deep/er/b.md", "# Two\n\nWords.");
    await().untilAsserted(() -> assertThat(titles()).containsExactly("One", "Two"));
    write("a.md", "# One\n\nOther words of it, and a [video](https://youtu.be/abcdefghijk).");
    await().untilAsserted(() -> assertThat(versions()).isEqualTo(3));
    await().untilAsserted(() -> assertThat(lines().getLast()).contains(": 1 changed ("));
    assertThat(lines().getLast()).startsWith("Imported 1 from " + reports);
    assertThat(library.history().undoable()).contains("import");
  }

  @Test
  void what_changed_while_nobody_watched_comes_in_at_the_next_start() throws Exception {
    write("a.md", "# One\n\nWords.");
    write("b.md", "# Two\n\nWords.");
    await().untilAsserted(() -> assertThat(titles()).hasSize(2));
    close();
    news.clear();
    write("b.md", "# Two\n\nOther words.");
    write("c.md", "# Three\n\nWords.");
    Files.delete(reports.resolve("a.md"));
    restart();
    await().untilAsserted(() -> assertThat(news).hasSize(1));
    assertThat(lines().getFirst()).contains("Imported 2").contains("1 new, 1 changed");
    assertThat(titles()).containsExactly("One", "Three", "Two");
  }

  @Test
  void a_file_that_is_being_written_is_not_read_half() throws IOException {
    var file = reports.resolve("slow.md");
    var begun = new AtomicInteger();
    var text = new StringBuilder("# Slow\n\n");
    await()
        .pollInterval(Duration.ofMillis(40))
        .until(
            () -> {
              Files.writeString(file, text.append("More and more words. "));
              return begun.incrementAndGet() == 20;
            });
    await().untilAsserted(() -> assertThat(titles()).containsExactly("Slow"));
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void saving_by_rename_is_a_change_and_temporary_files_are_none() throws IOException {
    write("a.md", "# One\n\nWords.");
    await().untilAsserted(() -> assertThat(titles()).hasSize(1));
    write(".a.md.swp", "# Hidden\n\nWords.");
    write("~$a.md", "# Locked\n\nWords.");
    write("#a.md", "# Saved\n\nWords.");
    write("empty.md", "");
    write("a.md.tmp", "# One\n\nOther words.");
    var fresh = reports.resolve("a.md.tmp");
    Files.move(fresh, reports.resolve("a.md"), StandardCopyOption.REPLACE_EXISTING);
    await().untilAsserted(() -> assertThat(versions()).isEqualTo(2));
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void links_are_followed_once() throws IOException {
    var elsewhere = Files.createDirectory(reports.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("b.md"), "# Linked\n\nWords.");
    Files.createSymbolicLink(reports.resolve("link"), elsewhere);
    Files.createSymbolicLink(reports.resolve("loop"), reports);
    await().untilAsserted(() -> assertThat(titles()).containsExactly("Linked"));
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void a_folder_that_is_gone_is_told_once_and_tried_again() throws IOException {
    var later = folder.resolve("later");
    library.watching().add(later);
    await().untilAsserted(() -> assertThat(news).containsExactly(new FolderNews.Missing(later)));
    Files.createDirectory(later);
    Files.writeString(later.resolve("a.md"), "# Late\n\nWords.");
    await().untilAsserted(() -> assertThat(titles()).containsExactly("Late"));
    assertThat(news.stream().filter(FolderNews.Missing.class::isInstance)).hasSize(1);
    library.watching().remove(later);
    assertThat(library.watching().folders()).containsExactly(reports);
  }

  @Test
  void what_was_undone_does_not_come_back_by_itself() throws IOException {
    write("a.md", "# One\n\nWords.");
    await().untilAsserted(() -> assertThat(news).hasSize(1));
    library.history().undo();
    write("b.md", "# Two\n\nWords.");
    await().untilAsserted(() -> assertThat(titles()).containsExactly("Two"));
  }

  @Test
  void two_who_watch_at_once_bring_nothing_twice() throws Exception {
    try (var other = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
        var _ = watching(other)) {
      for (int i = 0; i < 40; i++) {
        write("post-%02d.md".formatted(i), "# Post %d\n\nWords.".formatted(i));
      }
      await().untilAsserted(() -> assertThat(titles()).hasSize(40));
    }
    assertThat(versions()).isEqualTo(40);
    assertThat(Set.copyOf(titles())).hasSize(40);
  }

  @Test
  void ten_thousand_files_are_looked_at_quickly() throws IOException {
    watch.close();
    for (int i = 0; i < 10_000; i++) {
      write("d%d/p%d.txt".formatted(i % 50, i), "x");
    }
    var begun = System.nanoTime();
    assertThat(library.watching().look(reports).changed().size()).isEqualTo(10_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_out_of_the_folder_is_passed_over_and_said_once() throws Exception {
    var elsewhere = Files.createDirectory(folder.toRealPath().resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("private.md"), "# Private\n\nNobody else's business.\n");
    Files.createSymbolicLink(reports.resolve("link"), elsewhere);
    Files.createSymbolicLink(reports.resolve("private.md"), elsewhere.resolve("private.md"));
    write("post.md", "# A post\n\nSome words of it.\n");
    await().until(() -> titles().equals(List.of("A post")));
    write("later.md", "# Later\n\nSome other words altogether.\n");
    await().until(() -> titles().equals(List.of("A post", "Later")));

    var links = List.of(reports.resolve("link"), reports.resolve("private.md"));
    assertThat(news).filteredOn(FolderNews.Outside.class::isInstance).hasSize(1);
    assertThat(news).contains(new FolderNews.Outside(reports, links));
    assertThat(Wording.watch(new FolderNews.Outside(reports, links)))
        .startsWith("2 links in the watched folder")
        .contains("lead out of it and are passed over");
  }

  @Test
  void an_export_in_the_folder_is_passed_over_with_a_word() throws Exception {
    write(
        "mine.md",
        "---\nhallway: report 7 of 2026-01-01T00:00:00Z\n---\n\n# A post\n\nSome words.\n");
    await().until(() -> !news.isEmpty());
    assertThat(Wording.watch(news.getFirst()))
        .endsWith("1 file that Hallway wrote itself passed over");
    write("post.md", "# A post\n\nSome words.\n");
    await().until(() -> titles().equals(List.of("A post")));
    await().untilAsserted(() -> assertThat(news).hasSize(2));
    assertThat(versions()).isEqualTo(1);
  }
}
