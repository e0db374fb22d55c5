package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApproximateSearchTest {
  @Test
  void finds_the_exact_place_without_errors() {
    assertThat(new ApproximateSearch("needle").find("hay needle hay", 2))
        .containsExactly(new ApproximateSearch.Match(new TextSpan(4, 10), 0));
  }

  @Test
  void finds_a_place_with_a_substitution_an_insertion_and_a_deletion() {
    assertThat(new ApproximateSearch("budget of errors").find("the bugdet off eror list", 6))
        .singleElement()
        .satisfies(match -> assertThat(match.errors()).isBetween(1, 6));
  }

  @Test
  void patterns_longer_than_a_machine_word_count_their_errors_as_the_plain_matrix_does() {
    var random = new Random(3);
    for (int round = 0; round < 300; round++) {
      var pattern = letters(random, 1 + random.nextInt(200));
      var text = letters(random, 20) + mutate(random, pattern) + letters(random, 20);
      int allowed = pattern.length() / 3;
      var matches = new ApproximateSearch(pattern).find(text, allowed);
      int best = bestByMatrix(pattern, text);
      if (best <= allowed) {
        assertThat(matches.stream().mapToInt(ApproximateSearch.Match::errors).min()).hasValue(best);
      } else {
        assertThat(matches).isEmpty();
      }
    }
  }

  private static String letters(Random random, int length) {
    var letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(6)));
    }
    return letters.toString();
  }

  private static String mutate(Random random, String text) {
    var mutated = new StringBuilder(text);
    for (int i = 0; i < text.length() / 12; i++) {
      mutated.setCharAt(random.nextInt(mutated.length()), 'z');
    }
    return mutated.toString();
  }

  private static int bestByMatrix(String pattern, String text) {
    var column = new int[pattern.length() + 1];
    for (int i = 0; i < column.length; i++) {
      column[i] = i;
    }
    int best = column[pattern.length()];
    for (int j = 0; j < text.length(); j++) {
      int diagonal = column[0];
      for (int i = 1; i < column.length; i++) {
        int substituted = diagonal + (pattern.charAt(i - 1) == text.charAt(j) ? 0 : 1);
        diagonal = column[i];
        column[i] = Math.min(substituted, Math.min(column[i], column[i - 1]) + 1);
      }
      best = Math.min(best, column[pattern.length()]);
    }
    return best;
  }
}
