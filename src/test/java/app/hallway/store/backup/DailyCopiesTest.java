package app.hallway.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyCopiesTest {
  /** A Sunday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @ParameterizedTest
  @CsvSource({"6", "7", "8"})
  void seven_days_are_kept_and_the_next_is_the_newest_of_its_week(int days) {
    assertThat(surplus(days)).isEmpty();
  }

  @Test
  void of_an_older_week_its_newest_day_is_kept() {
    assertThat(surplus(9)).containsExactly(TODAY.minusDays(8));
    assertThat(surplus(14)).hasSize(6).doesNotContain(TODAY.minusDays(7));
    assertThat(surplus(15)).hasSize(6).doesNotContain(TODAY.minusDays(14));
  }

  @Test
  void four_weeks_are_kept_and_the_fifth_goes_whole() {
    assertThat(kept(34)).hasSize(7 + 4);
    assertThat(kept(35)).hasSize(7 + 4);
    assertThat(kept(36)).hasSize(7 + 4);
    assertThat(kept(100))
        .containsExactlyElementsOf(
            IntStream.of(0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28).mapToObj(TODAY::minusDays).toList());
  }

  @Test
  void weeks_without_a_copy_do_not_count() {
    var days = IntStream.of(0, 1, 2, 3, 4, 5, 6, 30, 60, 90, 120, 150).mapToObj(TODAY::minusDays);
    assertThat(DailyCopies.surplus(days.toList(), TODAY)).containsExactly(TODAY.minusDays(150));
  }

  @Test
  void a_day_that_is_still_to_come_is_kept_and_takes_no_place_of_another() {
    var past = IntStream.range(0, 9).mapToObj(TODAY::minusDays);
    var days = Stream.concat(IntStream.of(1, 2, 300).mapToObj(TODAY::plusDays), past).toList();
    assertThat(DailyCopies.surplus(days, TODAY)).containsExactly(TODAY.minusDays(8));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026-11-29.hallway, 2026-11-29, ''",
    "2026-11-29.spoiled.hallway, '', 2026-11-29",
    "2026-11-29.hallway.unfinished, '', ''",
    "2026-11-31.hallway, '', ''",
    "2026-11-29.txt, '', ''",
    "notes.hallway, '', ''",
    ".hallway, '', ''"
  })
  void a_copy_is_known_by_its_name(String name, String day, String dayOfSpoiled) {
    var file = Path.of("folder", name);
    assertThat(DailyCopies.day(file).map(LocalDate::toString).orElse("")).isEqualTo(day);
    assertThat(DailyCopies.dayOfSpoiled(file).map(LocalDate::toString).orElse(""))
        .isEqualTo(dayOfSpoiled);
  }

  @Test
  void what_an_old_program_left_unfinished_is_known_by_its_name() {
    assertThat(DailyCopies.isUnfinishedOfOldProgram("2026-11-29.hallway.unfinished")).isTrue();
    assertThat(DailyCopies.isUnfinishedOfOldProgram("2026-11-29.hallway")).isFalse();
    assertThat(DailyCopies.isUnfinishedOfOldProgram("mine.hallway.unfinished")).isFalse();
  }

  private static List<LocalDate> surplus(int days) {
    return DailyCopies.surplus(IntStream.range(0, days).mapToObj(TODAY::minusDays).toList(), TODAY);
  }

  private static List<LocalDate> kept(int days) {
    var surplus = surplus(days);
    return IntStream.range(0, days)
        .mapToObj(TODAY::minusDays)
        .filter(day -> !surplus.contains(day))
        .toList();
  }
}
