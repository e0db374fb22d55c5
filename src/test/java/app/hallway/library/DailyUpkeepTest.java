package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.DailyUpkeep.News;
import app.hallway.testing.MovedClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DailyUpkeepTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));
  private final List<News> news = new ArrayList<>();

  @Test
  void a_library_that_stays_open_has_a_copy_each_day() throws Exception {
    try (var library = Library.open(folder.resolve("a.hallway"), clock);
        var upkeep = new DailyUpkeep(library, news::add)) {
      Reported.in(library);
      for (int day = 0; day < 3; day++) {
        upkeep.look();
        upkeep.look();
        clock.move(DAY);
      }
      assertThat(news).hasSize(3).allMatch(News.CopyMade.class::isInstance);
      assertThat(library.backups().list()).hasSize(3);
    }
  }

  @Test
  void what_left_the_bin_is_told_also_if_it_went_at_the_opening() throws Exception {
    var file = folder.resolve("a.hallway");
    try (var library = Library.open(file, clock)) {
      library.reports().delete(Reported.in(library));
    }
    clock.move(DAY.multipliedBy(31));
    try (var library = Library.open(file, clock);
        var upkeep = new DailyUpkeep(library, news::add)) {
      upkeep.look();
      upkeep.look();
    }
    assertThat(news).contains(new News.BinEmptied(1)).hasSize(1);
  }

  @Test
  void a_copy_that_cannot_be_made_is_told_once() throws Exception {
    var file = folder.resolve("a.hallway");
    try (var library = Library.open(file, clock);
        var upkeep = new DailyUpkeep(library, news::add)) {
      Reported.in(library);
      Files.createFile(folder.resolve("a.hallway.backups"));
      upkeep.look();
      upkeep.look();
      assertThat(news).containsExactly(new News.CopyFailed(LibraryException.Reason.CANNOT_CREATE));
      Files.delete(folder.resolve("a.hallway.backups"));
      upkeep.look();
      assertThat(news).hasSize(2);
    }
  }

  @Test
  void it_works_in_the_background_and_does_not_keep_the_library_from_closing() throws Exception {
    var heard = new CopyOnWriteArrayList<News>();
    try (var library = Library.open(folder.resolve("a.hallway"), clock);
        var upkeep = new DailyUpkeep(library, heard::add)) {
      Reported.in(library);
      upkeep.start(Duration.ZERO, Duration.ofMillis(20));
      Awaitility.await().until(() -> !heard.isEmpty());
    }
    assertThat(heard).hasSize(1);
  }
}
