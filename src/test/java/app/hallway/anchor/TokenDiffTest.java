package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Seeds;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenDiffTest {
  private static final String PIN = " p q r s ";

  @Test
  void each_word_has_the_one_that_it_became() {
    assertThat(partners("a b c d", "a c x d")).containsExactly(0, -1, 1, 3);
    assertThat(partners("a b\nc d", "x\na b\nc d")).containsExactly(1, 2, 3, 4);
    assertThat(partners("a b\nc d\ne", "c d\ne f")).containsExactly(-1, -1, 0, 1, 2);
  }

  @Test
  void a_text_that_is_empty_has_no_partners() {
    assertThat(partners("", "a b")).isEmpty();
    assertThat(partners("a b", "")).containsExactly(-1, -1);
  }

  @Test
  void four_million_comparisons_are_the_most_that_are_made_word_by_word() {
    assertThat(joined(partners(every(2000, "old"), every(2000, "new")))).isEqualTo(1000);
    assertThat(joined(partners(every(2000, "old"), every(2001, "new")))).isZero();
  }

  @Test
  void a_run_that_stands_once_parts_what_is_too_large() {
    var old = every(1500, "old") + PIN + every(1500, "other");
    var now = every(1500, "new") + PIN + every(1500, "another");
    assertThat(joined(partners(old, now))).isEqualTo(750 + 4 + 750);
  }

  @Test
  void a_run_at_either_end_is_found_where_the_rest_is_too_large() {
    var first = partners(PIN + every(2001, "old"), PIN + every(2001, "new"));
    assertThat(joined(first)).isEqualTo(4);
    assertThat(Arrays.copyOf(first, 4)).containsExactly(0, 1, 2, 3);
    var last = partners(every(2001, "old") + PIN, every(2003, "new") + PIN);
    assertThat(joined(last)).isEqualTo(4);
    assertThat(Arrays.copyOfRange(last, 2001, 2005)).containsExactly(2003, 2004, 2005, 2006);
  }

  @Test
  void a_long_run_is_joined_whole_where_the_rest_is_too_large() {
    var run = " p q r s t u v w ";
    assertThat(joined(partners(run + every(2001, "old"), run + every(2001, "new")))).isEqualTo(8);
  }

  @Test
  void a_run_that_stands_twice_on_one_side_parts_nothing() {
    var once = every(2001, "old") + PIN;
    var twice = every(1000, "new") + PIN + every(1001, "new") + PIN;
    assertThat(joined(partners(once, twice))).isZero();
    assertThat(joined(partners(twice, once))).isZero();
  }

  @Test
  void runs_that_changed_places_are_not_all_joined() {
    var noise = every(2001, "old");
    var otherNoise = every(2001, "new");
    var partners = partners("e f g h " + noise + PIN, PIN + otherNoise + " e f g h");
    assertThat(joined(partners)).isEqualTo(4);
  }

  @Test
  void partners_are_equal_words_in_ascending_order() {
    Seeds.each(
        200,
        random -> {
          var olds = tokens(drawn(random));
          var news = tokens(drawn(random));
          var partners = TokenDiff.partners(olds, news);
          int last = -1;
          for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
              assertThat(partners[i]).isGreaterThan(last);
              assertThat(news.word(partners[i])).isEqualTo(olds.word(i));
              last = partners[i];
            }
          }
        });
  }

  @Test
  void the_pins_of_a_large_text_hold_it_in_ascending_order() {
    Seeds.each(
        3,
        random -> {
          var pins = between(random, 700, "old");
          var partners = partners(pins, pins.replace("old", "new"));
          assertThat(Arrays.stream(partners).filter(partner -> partner >= 0)).isSorted();
          assertThat(joined(partners)).isEqualTo(700 * 5);
        });
  }

  private static String drawn(Random random) {
    return random
        .ints(random.nextInt(60), 0, 12)
        .mapToObj(word -> word < 10 ? Integer.toString(word) : "\n")
        .collect(Collectors.joining(" "));
  }

  /** Runs that stand once, each between a word that changes and one that does not. */
  private static String between(Random random, int count, String changed) {
    int first = random.nextInt(1000);
    return words(
        count,
        i -> {
          int at = first + i;
          return "%s%d w%d x%d y%d z%d same".formatted(changed, i, at, at, at, at);
        });
  }

  /** So many words, of which every other one is the same whatever the rest are called. */
  private static String every(int count, String changed) {
    return words(count, i -> i % 2 == 0 ? changed + i : "same" + i);
  }

  private static String words(int count, IntFunction<String> word) {
    return IntStream.range(0, count).mapToObj(word).collect(Collectors.joining(" "));
  }

  private static long joined(int... partners) {
    return Arrays.stream(partners).filter(partner -> partner >= 0).count();
  }

  private static int[] partners(String old, String now) {
    return TokenDiff.partners(tokens(old), tokens(now));
  }

  private static Tokens tokens(String text) {
    return Tokens.of(NormalText.of(text));
  }
}
