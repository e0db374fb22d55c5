package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AscendingTest {
  @Test
  void of_no_pairs_none_is_kept() {
    assertThat(Ascending.longest(List.of())).isEmpty();
  }

  @Test
  void the_first_and_the_last_pair_can_be_among_those_that_are_kept() {
    assertThat(kept(1, 9, 2, 8, 3)).containsExactly(1, 2, 3);
  }

  @Test
  void of_two_pairs_that_lead_to_the_same_place_one_is_kept() {
    assertThat(kept(4, 4)).containsExactly(4);
  }

  @Test
  void no_longer_row_of_pairs_ascends() {
    Seeds.each(
        200,
        random -> {
          var seconds = drawn(random);
          var kept = kept(seconds);
          assertThat(kept).hasSize(longestByTrial(seconds)).isSorted().doesNotHaveDuplicates();
        });
  }

  @Test
  void what_is_kept_stood_there_in_that_order() {
    Seeds.each(
        50,
        random -> {
          var pairs = pairs(drawn(random));
          var kept = Ascending.longest(pairs);
          assertThat(pairs).containsSubsequence(kept);
        });
  }

  private static int[] drawn(Random random) {
    return random.ints(random.nextInt(12), 0, 12).toArray();
  }

  private static List<int[]> pairs(int... seconds) {
    var pairs = new ArrayList<int[]>();
    for (int i = 0; i < seconds.length; i++) {
      pairs.add(new int[] {i, seconds[i]});
    }
    return pairs;
  }

  private static List<Integer> kept(int... seconds) {
    return Ascending.longest(pairs(seconds)).stream().map(pair -> pair[1]).toList();
  }

  /** The length that each place could end a row with, found the slow and plain way. */
  private static int longestByTrial(int... seconds) {
    var ending = new int[seconds.length];
    for (int i = 0; i < seconds.length; i++) {
      ending[i] = 1;
      for (int j = 0; j < i; j++) {
        if (seconds[j] < seconds[i]) {
          ending[i] = Math.max(ending[i], ending[j] + 1);
        }
      }
    }
    return Arrays.stream(ending).max().orElse(0);
  }
}
