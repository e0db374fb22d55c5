package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
  private static final String LETTER_WITH_TWO_MARKS = "xo\u0302\u0301y";
  private static final String ROCKET = "x\uD83D\uDE80y";

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({"0, 0, 0", "1, 1, 1", "2, 1, 4", "3, 1, 4", "4, 4, 4", "5, 5, 5"})
  void marks_belong_to_the_letter_that_they_are_drawn_onto(int at, int start, int end) {
    assertThat(Characters.startAt(LETTER_WITH_TWO_MARKS, at)).isEqualTo(start);
    assertThat(Characters.endAt(LETTER_WITH_TWO_MARKS, at)).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({"0, 0, 0", "1, 1, 1", "2, 1, 3", "3, 3, 3", "4, 4, 4"})
  void the_halves_of_a_pair_belong_together(int at, int start, int end) {
    assertThat(Characters.startAt(ROCKET, at)).isEqualTo(start);
    assertThat(Characters.endAt(ROCKET, at)).isEqualTo(end);
  }

  @Test
  void half_a_pair_is_a_character_where_the_other_half_is_missing() {
    assertThat(Characters.startAt("a\uDE80", 1)).isEqualTo(1);
    assertThat(Characters.startAt("\uD83Da", 1)).isEqualTo(1);
    assertThat(Characters.endAt("\uD83D\uD83D", 1)).isEqualTo(1);
    assertThat(Characters.endAt("\uDE80\uDE80", 1)).isEqualTo(1);
  }

  @Test
  void a_mark_without_a_letter_begins_a_text_like_any_other_character() {
    assertThat(Characters.startAt("\u0301a", 0)).isZero();
    assertThat(Characters.endAt("\u0301a", 0)).isZero();
    assertThat(Characters.startAt("\u0301\u0301a", 1)).isZero();
    assertThat(Characters.startAt("\uDE80a", 0)).isZero();
    assertThat(Characters.endAt("", 0)).isZero();
  }

  @Test
  void a_span_is_widened_at_either_end() {
    assertThat(Characters.widen(LETTER_WITH_TWO_MARKS, new TextSpan(2, 3)))
        .isEqualTo(new TextSpan(1, 4));
    assertThat(Characters.widen(ROCKET, new TextSpan(0, 2))).isEqualTo(new TextSpan(0, 3));
    assertThat(Characters.widen(ROCKET, new TextSpan(1, 3))).isEqualTo(new TextSpan(1, 3));
  }

  @ParameterizedTest(name = "U+{0}: {1}")
  @CsvSource({
    "115F, false",
    "1160, true",
    "11FF, true",
    "1200, false",
    "200C, false",
    "200D, true",
    "0300, true",
    "0903, true",
    "20DD, true",
    "FE0F, true",
    "0061, false"
  })
  void marks_are_what_is_drawn_onto_the_character_before(String codePoint, boolean mark) {
    assertThat(Characters.isMark(Integer.parseInt(codePoint, 16))).isEqualTo(mark);
  }
}
