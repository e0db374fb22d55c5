package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditSimilarityTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "'', '', 1",
    "abc, '', 0",
    "'', abc, 0",
    "abc, abc, 1",
    "abcd, abce, 0.75",
    "abcd, bcd, 0.75",
    "bcd, abcd, 0.75",
    "kitten, sitting, 0.5714",
    "saturday, sunday, 0.625",
    "abcd, efgh, 0"
  })
  void strings_are_as_alike_as_edits_leave_of_the_longer_one(
      String one, String other, double likeness) {
    assertThat(EditSimilarity.of(one, other)).isEqualTo(likeness, within(0.0001));
  }

  @Test
  void each_side_of_a_place_counts_by_its_length() {
    var old = "abcdWORDxy";
    var context = SurroundingText.of(old, new TextSpan(4, 8));
    assertThat(context).isEqualTo(new SurroundingText("abcd", "xy"));
    assertThat(context.likeness("abcdWORDuv", new TextSpan(4, 8))).isEqualTo(4 / 6.0);
    assertThat(context.likeness("zzzzWORDxy", new TextSpan(4, 8))).isEqualTo(2 / 6.0);
    assertThat(context.likeness("WORDxy", new TextSpan(0, 4))).isEqualTo(2 / 6.0);
    assertThat(context.likeness("abcdWORDxyzz", new TextSpan(4, 8))).isEqualTo(6 / 8.0);
  }

  @Test
  void a_text_that_is_all_of_a_place_has_surroundings_like_any_other() {
    var whole = new TextSpan(0, 4);
    assertThat(SurroundingText.of("WORD", whole).likeness("WORD", whole)).isEqualTo(1);
    assertThat(SurroundingText.of("WORD", whole).likeness("WORD!", whole)).isZero();
  }

  @Test
  void thirty_two_units_on_either_side_are_the_surroundings() {
    var side = "abcdefghijklmnopqrstuvwxyz0123456789";
    var span = new TextSpan(36, 40);
    var context = SurroundingText.of(side + "WORD" + side, span);
    assertThat(context).isEqualTo(new SurroundingText(side.substring(4), side.substring(0, 32)));
    var far = "____" + side.substring(4) + "WORD" + side.substring(0, 32) + "____";
    assertThat(context.likeness(far, span)).isEqualTo(1);
    var near = side.substring(0, 4) + "_" + side.substring(5) + "WORD" + side;
    assertThat(context.likeness(near, span)).isEqualTo(63 / 64.0);
  }
}
