package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.anchor.Carried.Run;
import app.hallway.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedTest {
  @Test
  void a_text_that_did_not_change_is_one_run() {
    assertThat(runs("don't stop, me now", "don't stop, me now")).containsExactly(new Run(0, 0, 18));
  }

  @Test
  void a_run_moves_with_what_was_put_before_it() {
    assertThat(runs("one two", "new one two")).containsExactly(new Run(0, 4, 7));
  }

  @ParameterizedTest
  @CsvSource({"a.b, 'a,b'", "a b, a-b", "a-b, a b", "'a,b', a b"})
  void words_with_another_sign_between_them_are_two_runs(String before, String now) {
    assertThat(runs(before, now)).containsExactly(new Run(0, 0, 1), new Run(2, 2, 1));
  }

  @Test
  void words_that_came_apart_or_together_are_two_runs() {
    assertThat(runs("a-b c", "a - b c"))
        .containsExactly(new Run(0, 0, 1), new Run(1, 2, 1), new Run(2, 4, 3));
    assertThat(runs("a b", "ax b")).containsExactly(new Run(2, 3, 1));
  }

  @Test
  void a_word_that_gave_way_to_one_as_long_parts_two_runs() {
    assertThat(runs("a x b", "a y b")).containsExactly(new Run(0, 0, 1), new Run(4, 4, 1));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "0, 3, one",
    "0, 5, one",
    "0, 9, one",
    "0, 10, one two",
    "2, 3, one",
    "3, 9, ''",
    "3, 10, two",
    "9, 10, two",
    "11, 12, two",
    "12, 14, ''"
  })
  void a_run_is_touched_where_a_span_has_one_unit_of_it(int start, int end, String words) {
    var old = "one, so: two..";
    var carried = between(old, "one; or! two");
    assertThat(carried.touching(start, end))
        .extracting(run -> old.substring(run.oldStart(), run.oldEnd()))
        .containsExactlyElementsOf(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
  }

  @ParameterizedTest(name = "{0} is near {1}")
  @CsvSource({"0, 5", "2, 7", "3, 8", "5, 8", "9, 14", "11, 16", "12, 17", "99, 17"})
  void a_place_is_near_where_the_words_before_it_went(int oldIndex, int newIndex) {
    assertThat(between("one, so: two..", "well one; or! two").near(oldIndex)).isEqualTo(newIndex);
  }

  @Test
  void before_all_that_is_left_a_place_is_near_the_start() {
    assertThat(between("gone, one", "come! one").near(2)).isZero();
    assertThat(between("gone", "come").near(2)).isZero();
  }

  @ParameterizedTest(name = "{0} to {1} for {2} to {3}: {4}")
  @CsvSource({
    "0, 7, 14, 18, true",
    "0, 3, 14, 18, true",
    "4, 7, 14, 18, true",
    "0, 3, 1, 2, false",
    "0, 3, 2, 9, false",
    "0, 3, 3, 9, true",
    "5, 9, 14, 18, false",
    "8, 9, 14, 18, false",
    "8, 12, 0, 1, false",
    "10, 13, 0, 7, true",
    "10, 13, 12, 14, false",
    "10, 13, 13, 14, true",
    "20, 22, 0, 1, false",
    "21, 22, 0, 1, false"
  })
  void words_are_from_elsewhere_where_one_run_has_them_all_and_not_from_there(
      int newStart, int newEnd, int oldStart, int oldEnd, boolean elsewhere) {
    var carried = between("one two x three four", "one two y three four, z");
    assertThat(
            carried.isFromElsewhere(new TextSpan(newStart, newEnd), new TextSpan(oldStart, oldEnd)))
        .isEqualTo(elsewhere);
  }

  @Test
  void of_two_runs_that_came_together_the_second_begins_where_the_first_ends() {
    var carried = between("a,x.b", "a,.b");
    assertThat(runs("a,x.b", "a,.b")).containsExactly(new Run(0, 0, 2), new Run(3, 2, 2));
    assertThat(carried.isFromElsewhere(new TextSpan(2, 3), new TextSpan(0, 1))).isTrue();
    assertThat(carried.isFromElsewhere(new TextSpan(1, 3), new TextSpan(4, 5))).isFalse();
  }

  @Test
  void where_nothing_is_left_nothing_is_from_elsewhere() {
    assertThat(between("gone", "come").isFromElsewhere(new TextSpan(0, 4), new TextSpan(0, 4)))
        .isFalse();
  }

  private static Carried between(String before, String now) {
    return Carried.between(NormalText.of(before), NormalText.of(now));
  }

  private static List<Run> runs(String before, String now) {
    return between(before, now).touching(0, before.length());
  }
}
