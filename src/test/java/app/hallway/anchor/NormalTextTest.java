package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It’s „GOOD“ – «so»|it's \"good\" - \"so\"",
        "wait\u2026|wait...",
        "a\u00ADb\u200Bc\u2060d\uFEFFe|abcde",
        "a \u00A0\u2003\t b|a b",
        "e\u0301tude|\u00E9tude",
        "\uD83D\uDE80 e\u0301 x\u0301|\uD83D\uDE80 \u00E9 x\u0301"
      })
  void differences_of_dress_are_taken_off(String original, String text) {
    assertThat(NormalText.of(original).text()).isEqualTo(text);
  }

  @Test
  void a_text_may_become_longer_than_it_was() {
    assertThat(NormalText.of("\u2026".repeat(40)).text()).isEqualTo(".".repeat(120));
    assertThat(NormalText.of("\u2026".repeat(40)).toOriginal(117, 120))
        .isEqualTo(new TextSpan(39, 40));
  }

  @Test
  void each_unit_knows_where_it_comes_from() {
    var text = NormalText.of("a  \n b\u2026 e\u0301!");
    assertThat(text.text()).isEqualTo("a b... \u00E9!");
    assertThat(text.toOriginal(0, 1)).isEqualTo(new TextSpan(0, 1));
    assertThat(text.toOriginal(1, 2)).isEqualTo(new TextSpan(1, 5));
    assertThat(text.toOriginal(1, 3)).isEqualTo(new TextSpan(1, 6));
    assertThat(text.toOriginal(4, 5)).isEqualTo(new TextSpan(6, 7));
    assertThat(text.toOriginal(7, 8)).isEqualTo(new TextSpan(8, 10));
    assertThat(text.toOriginal(7, 9)).isEqualTo(new TextSpan(8, 11));
  }

  @Test
  void an_empty_stretch_is_a_place_of_the_original() {
    var text = NormalText.of("a  b");
    assertThat(text.toOriginal(2, 2)).isEqualTo(new TextSpan(3, 3));
    assertThat(text.toOriginal(3, 3)).isEqualTo(new TextSpan(4, 4));
    assertThat(text.toOriginal(2, 1)).isEqualTo(new TextSpan(3, 3));
  }

  @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
  @CsvSource({
    "0, 1, 0, 1",
    "0, 5, 0, 2",
    "1, 5, 1, 2",
    "2, 4, 1, 2",
    "5, 6, 2, 3",
    "6, 7, 3, 6",
    "5, 5, 2, 2",
    "0, 0, 0, 0",
    "8, 8, 7, 7"
  })
  void a_span_of_the_original_covers_units_of_the_text(int start, int end, int from, int to) {
    assertThat(NormalText.of("a  \n b\u2026!").fromOriginal(new TextSpan(start, end)))
        .isEqualTo(new TextSpan(from, to));
  }

  @Test
  void a_letter_written_as_two_units_is_covered_where_one_of_them_is() {
    var text = NormalText.of("xe\u0301y");
    assertThat(text.fromOriginal(new TextSpan(1, 2))).isEqualTo(new TextSpan(1, 2));
    assertThat(text.fromOriginal(new TextSpan(2, 3))).isEqualTo(new TextSpan(1, 2));
    assertThat(text.fromOriginal(new TextSpan(3, 4))).isEqualTo(new TextSpan(2, 3));
  }

  @Test
  void white_space_knows_its_line_breaks_and_empty_lines() {
    var text = NormalText.of("a b\nc \n \n d\n\n\ne");
    assertThat(text.text()).isEqualTo("a b c d e");
    assertThat(places(text, text::isLineBreak)).isEqualTo("3 5 7");
    assertThat(places(text, text::isBlankLine)).isEqualTo("5 7");
    assertThat(NormalText.of("\n\na").isBlankLine(0)).isTrue();
  }

  private static String places(NormalText text, IntPredicate wanted) {
    return IntStream.range(0, text.length())
        .filter(wanted)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }
}
