package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.search.NameMatch.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is chosen by some of its letters. */
final class NameMatchTest {
  private static int score(String typed, String name) {
    return new NameMatch(typed).score(new Name(name)).orElse(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, Harbour Conf 2026",
    "HARB, Harbour Conf 2026",
    "conf harb, Harbour Conf 2026",
    "hc, Harbour Conf 2026",
    "arb, Harbour Conf 2026",
    "hrb, Harbour Conf 2026",
    "cronica, Crónica de Faro",
    "c++, Modern C++ for sailors",
    "2026, Harbour Conf 2026",
    "港, 港会議 2026",
    "side, 'Talks, highlights and notes: side'"
  })
  void what_is_typed_goes_with_the_name(String typed, String name) {
    assertThat(score(typed, name)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "harbor x, Harbour Conf 2026",
    "hb, Harbour Conf 2026",
    "brh, Harbour Conf 2026",
    "2025, Harbour Conf 2026"
  })
  void what_is_typed_does_not_go_with_the_name(String typed, String name) {
    assertThat(score(typed, name)).isEqualTo(-1);
  }

  @Test
  void a_whole_word_is_better_than_its_beginning_and_so_on_down_to_scattered_letters() {
    assertThat(
            new int[] {
              score("rope", "The rope works"),
              score("rope", "Ropes by heart"),
              score("rbh", "Ropes by heart"),
              score("opes", "Ropes by heart"),
              score("rphrt", "Ropes by heart"),
            })
        .isSortedAccordingTo((one, other) -> Integer.compare(other, one))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_beginning_counts_wherever_its_word_stands() {
    assertThat(score("rope", "Europe and its ropes")).isEqualTo(score("rope", "Ropes"));
  }

  @Test
  void who_types_nothing_may_have_any() {
    assertThat(new NameMatch(" - ").isEmpty()).isTrue();
    assertThat(score("", "Any")).isZero();
  }

  @Test
  void every_word_must_go_with_it() {
    assertThat(score("harbour ropes", "Harbour Conf")).isEqualTo(-1);
  }
}
