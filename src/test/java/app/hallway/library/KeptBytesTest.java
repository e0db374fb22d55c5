package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.DailyUpkeep.News;
import app.hallway.model.ImportOutcome;
import app.hallway.model.LibraryCopy;
import app.hallway.model.LibraryCopy.Origin;
import app.hallway.model.ReportId;
import app.hallway.model.Spoiled;
import app.hallway.model.Spoiled.Part;
import app.hallway.model.StorageException;
import app.hallway.testing.MovedClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported is compared with the digest that it had then. */
final class KeptBytesTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));

  private Path file() {
    return folder.resolve("a.hallway");
  }

  private Library open() throws LibraryException {
    return Library.open(file(), clock);
  }

  private static String post(int i) {
    return "# Post %d\n\nThe words of post %d, of which there are enough.\n".formatted(i, i);
  }

  private static ReportId bring(Library library, int i) {
    var bytes = post(i).getBytes(StandardCharsets.UTF_8);
    return switch (library.importing().importBytes("post-%d.md".formatted(i), bytes)) {
      case ImportOutcome.Imported done -> done.report();
      case ImportOutcome.Unchanged same -> same.report();
      case ImportOutcome other -> throw new AssertionError(other.toString());
    };
  }

  private void fill() throws LibraryException {
    try (var library = open()) {
      for (int i = 1; i <= 5; i++) {
        bring(library, i);
      }
    }
  }

  private static Spoiled source(int report) {
    return new Spoiled(new ReportId(report), 1, "Post " + report, Part.SOURCE, "");
  }

  @Test
  void a_check_names_the_report_whose_bytes_are_not_those_that_came() throws Exception {
    fill();
    Spoiling.source(file(), 3);
    try (var library = open()) {
      assertThat(library.upkeep().check())
          .containsExactly(
              "Report 3, \u201cPost 3\u201d, version 1: the file that was imported is not kept as it came.");
    }
  }

  @Test
  void a_check_names_the_report_whose_picture_is_not_the_one_that_came() throws Exception {
    var posts = Files.createDirectory(folder.resolve("posts"));
    Files.write(posts.resolve("quay.png"), BackupsTest.PICTURE);
    Files.writeString(posts.resolve("a.md"), "# Pictured\n\n![The quay](quay.png)\n");
    try (var library = open()) {
      library.importing().importAll(List.of(posts), Importing.Progress.NONE, () -> false);
      assertThat(library.upkeep().check()).isEmpty();
      Spoiling.pictures(file());
      assertThat(library.upkeep().check())
          .singleElement()
          .asString()
          .contains("Report 1", "Pictured", "quay.png");
      library.importing().importAll(List.of(posts), Importing.Progress.NONE, () -> false);
      assertThat(library.upkeep().check()).isEmpty();
    }
  }

  @Test
  void a_copy_of_a_spoiled_library_says_what_is_spoiled_in_it() throws Exception {
    fill();
    Spoiling.source(file(), 2);
    var copy = folder.resolve("copy");
    try (var library = open()) {
      assertThat(library.upkeep().backup(copy)).containsExactly(source(2));
    }
    assertThat(copy).exists();
  }

  @Test
  void a_spoiled_library_lets_no_good_copy_go() throws Exception {
    fill();
    var backups = new Backups(file(), clock);
    for (int day = 0; day < 3; day++) {
      assertThat(backups.makeToday().orElseThrow().spoiled()).isEmpty();
      clock.move(DAY);
    }
    var good = backups.list().stream().map(LibraryCopy::file).toList();
    Spoiling.source(file(), 4);
    for (int day = 0; day < 40; day++) {
      assertThat(backups.makeToday().orElseThrow().spoiled()).containsExactly(source(4));
      assertThat(backups.makeToday()).isEmpty();
      clock.move(DAY);
    }
    assertThat(good).hasSize(3).allMatch(Files::exists);
    var copies = backups.list();
    assertThat(copies).extracting(LibraryCopy::file).containsAll(good);
    assertThat(copies).filteredOn(copy -> copy.origin() == Origin.DAILY).hasSize(3);
    assertThat(copies).filteredOn(copy -> copy.origin() == Origin.SPOILED).hasSize(11);
  }

  @Test
  void who_has_the_library_open_is_told_which_report_it_is_once_a_day() throws Exception {
    fill();
    Spoiling.source(file(), 4);
    var news = new ArrayList<News>();
    try (var library = open();
        var upkeep = new DailyUpkeep(library, news::add)) {
      for (int day = 0; day < 2; day++) {
        upkeep.look();
        upkeep.look();
        clock.move(DAY);
      }
    }
    var spoilt = new News.Spoilt(List.of(source(4)));
    assertThat(news).containsExactly(spoilt, spoilt);
  }

  @Test
  void all_is_compared_in_a_week_also_where_no_copy_can_be_made() throws Exception {
    fill();
    Files.createFile(folder.resolve("a.hallway.backups"));
    for (int report = 1; report <= 5; report++) {
      Spoiling.source(file(), report);
    }
    var told = new ArrayList<Spoiled>();
    try (var library = open();
        var upkeep =
            new DailyUpkeep(
                library,
                news -> {
                  if (news instanceof News.Spoilt(var things)) {
                    assertThat(things).hasSize(1);
                    told.addAll(things);
                  }
                })) {
      for (int day = 0; day < 7; day++) {
        upkeep.look();
        upkeep.look();
        clock.move(DAY);
      }
    }
    assertThat(told)
        .containsExactlyInAnyOrder(source(1), source(2), source(3), source(4), source(5));
  }

  @Test
  void reading_all_again_goes_on_behind_a_report_that_cannot_be_read() throws Exception {
    fill();
    Spoiling.text(file(), 2);
    Spoiling.source(file(), 2);
    try (var library = open()) {
      assertThat(library.upkeep().rebuild()).isEqualTo(new Upkeep.Rebuilt(4, 0, 1));
      assertThat(library.upkeep().check())
          .hasSize(2)
          .allMatch(line -> line.startsWith("Report 2, \u201cPost 2\u201d"));
      Assertions.assertThatThrownBy(() -> library.reports().open(new ReportId(2)))
          .isInstanceOfSatisfying(
              StorageException.class,
              failure -> {
                assertThat(failure.reason()).isEqualTo(StorageException.Reason.SPOILED);
                assertThat(failure).hasMessageContaining("report 2, \u201cPost 2\u201d");
              });
    }
  }

  @Test
  void a_text_that_is_spoiled_is_made_again_of_what_was_imported() throws Exception {
    fill();
    Spoiling.text(file(), 2);
    try (var library = open()) {
      assertThat(library.upkeep().check()).hasSize(1);
      assertThat(library.upkeep().rebuild()).isEqualTo(new Upkeep.Rebuilt(5, 0));
      assertThat(library.upkeep().check()).isEmpty();
      assertThat(library.reports().open(new ReportId(2)).orElseThrow().markdown())
          .contains("The words of post 2");
    }
  }

  @Test
  void a_spoiled_report_is_whole_again_once_its_file_comes_again() throws Exception {
    fill();
    Spoiling.source(file(), 5);
    Spoiling.text(file(), 5);
    try (var library = open()) {
      assertThat(library.upkeep().check()).hasSize(2);
      assertThat(bring(library, 5)).isEqualTo(new ReportId(5));
      assertThat(library.upkeep().check()).isEmpty();
      assertThat(library.reports().open(new ReportId(5)).orElseThrow().markdown())
          .contains("The words of post 5");
    }
  }

  @Test
  void a_next_version_comes_in_over_one_that_cannot_be_read() throws Exception {
    var post = folder.resolve("post.md");
    Files.writeString(post, "# Post\n\nSome words.\n");
    try (var library = open()) {
      bring(library, post);
      Spoiling.text(file(), 1);
      Files.writeString(post, "# Post\n\nSome words, and more.\n");
      assertThat(bring(library, post)).isInstanceOf(ImportOutcome.NewVersion.class);
      assertThat(library.reports().open(new ReportId(1)).orElseThrow().markdown())
          .contains("and more");
    }
  }

  private static ImportOutcome bring(Library library, Path post) throws IOException {
    return library
        .importing()
        .importAll(List.of(post), Importing.Progress.NONE, () -> false)
        .outcomes()
        .getFirst();
  }
}
